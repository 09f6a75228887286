package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.Syntax;

/**
 * Converts a constituency tree to Universal Dependencies: every constituent's head token governs the head tokens of
 * its other children.
 */
final class DependencyBuilder {
    private final HeadFinder heads;
    private final Labels labels;
    private final int[] head;
    private final String[] relation;

    private DependencyBuilder(Words words, BitSet passive) {
        this.heads = new HeadFinder(words);
        this.labels = new Labels(words, heads, passive);
        this.head = new int[words.tags().size()];
        this.relation = new String[words.tags().size()];
        Arrays.fill(head, -1);
        Arrays.fill(relation, "dep");
    }

    static Syntax build(Tree tree, Words words) {
        Tree repaired = TreeRepair.repair(tree);
        DependencyBuilder builder = new DependencyBuilder(words, Voices.passiveVerbs(repaired, words));
        int root = builder.attachAll(repaired);
        builder.head[root] = -1;
        builder.relation[root] = "root";
        return builder.syntax();
    }

    private Syntax syntax() {
        List<Dependency> all = new ArrayList<>();
        for (int i = 0; i < head.length; i++) {
            all.add(new Dependency(head[i], relation[i]));
        }
        return new Syntax(all);
    }

    /** Attaches everything below a constituent; returns its head token. */
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
        int governor = token[headChild];
        String label;
        if (coordination.isLaterConjunct(i)) {
            governor = token[coordination.conjuncts().get(0)];
            label = "conj";
        } else {
            int next = coordination.introducedBy(i);
            boolean joins = t.child(i).is("CC", "CONJP", ",")
                    && next >= 0
                    && i > coordination.conjuncts().get(0);
            governor = joins ? token[next] : governor;
            label = labels.of(t, headChild, i);
        }
        head[token[i]] = governor;
        relation[token[i]] = label;
    }
}
