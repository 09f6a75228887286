package org.newsgraph.read.syntax;

/**
 * Converts a constituency tree to Universal Dependencies: every constituent's head token governs the head tokens of
 * its other children.
 */
final class DependencyBuilder {
    private final HeadFinder heads;
    private final Labels labels;
    private final Attachments attachments;

    private DependencyBuilder(Tree tree, Words words, Attachments attachments) {
        this.heads = new HeadFinder(words);
        this.labels = new Labels(words, heads, Voices.passiveVerbs(tree, words));
        this.attachments = attachments;
    }

    /** Attaches all tokens below the tree's head token, and returns that. */
    static int attach(Tree tree, Words words, Attachments attachments) {
        Tree repaired = TreeRepair.repair(tree, words);
        return new DependencyBuilder(repaired, words, attachments).attachAll(repaired);
    }

    private int attachAll(Tree t) {
        if (t.isLeaf()) {
            return t.first();
        }
        Coordination coordination = Coordination.of(t);
        int headChild = heads.headChild(t);
        int[] token = new int[t.size()];
        for (int i = 0; i < t.size(); i++) {
            token[i] = attachAll(t.child(i));
        }
        for (int i = 0; i < t.size(); i++) {
            if (i != headChild) {
                attach(t, i, headChild, coordination, token);
            }
        }
        return token[headChild];
    }

    private void attach(Tree t, int i, int headChild, Coordination coordination, int[] token) {
        if (coordination.isLaterConjunct(i)) {
            attachments.attach(token[i], token[coordination.conjuncts().get(0)], "conj");
            return;
        }
        int next = coordination.introducedBy(i);
        boolean joins =
                next >= 0 && i > coordination.conjuncts().get(0) && t.child(i).is("CC", "CONJP", ",");
        attachments.attach(token[i], joins ? token[next] : token[headChild], labels.of(t, headChild, i));
    }
}
