package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The conjuncts among a constituent's children.
 *
 * @param conjuncts indices of the conjoined children in order; empty where nothing is coordinated
 */
record Coordination(List<Integer> conjuncts) {
    private static final Coordination NONE = new Coordination(List.of());

    Coordination {
        conjuncts = List.copyOf(conjuncts);
    }

    static Coordination of(Tree t) {
        int conjunction = lastConjunction(t);
        if (conjunction < 0) {
            return NONE;
        }
        int right = conjunct(t, conjunction + 1, 1);
        if (right < 0) {
            return NONE;
        }
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < conjunction; i++) {
            if (alike(t.child(i), t.child(right)) && followedBySeparator(t, i, conjunction)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            return NONE;
        }
        found.add(right);
        return new Coordination(found);
    }

    /** The first conjunct if {@code child} is a conjunct, else {@code child}. */
    int firstConjunct(int child) {
        return conjuncts.contains(child) ? conjuncts.get(0) : child;
    }

    boolean isLaterConjunct(int child) {
        return conjuncts.indexOf(child) > 0;
    }

    /** The conjunct that a conjunction or comma at {@code child} introduces, or -1. */
    int introducedBy(int child) {
        for (int each : conjuncts.subList(Math.min(1, conjuncts.size()), conjuncts.size())) {
            if (each > child) {
                return each;
            }
        }
        return -1;
    }

    private static int lastConjunction(Tree t) {
        for (int i = t.size() - 2; i > 0; i--) {
            if (t.child(i).is("CC", "CONJP")) {
                return i;
            }
        }
        return -1;
    }

    private static int conjunct(Tree t, int from, int step) {
        int fallback = -1;
        for (int i = from; i >= 0 && i < t.size(); i += step) {
            Tree c = t.child(i);
            if (c.isPunctuation() || c.is("CC")) {
                continue;
            }
            if (!c.is("ADVP", "RB", "PRN", "PP", "SBAR")) {
                return i;
            }
            fallback = fallback < 0 ? i : fallback;
        }
        return fallback;
    }

    private static boolean followedBySeparator(Tree t, int i, int conjunction) {
        for (int k = i + 1; k <= conjunction; k++) {
            Tree c = t.child(k);
            if (c.is(",", ":", "CC", "CONJP")) {
                return true;
            }
            if (!c.is("ADVP", "PP", "''", "``", "RB", "PRN", "SBAR", "POS")) {
                return false;
            }
        }
        return false;
    }

    private static boolean alike(Tree a, Tree b) {
        if (a.label().equals(b.label())) {
            return true;
        }
        if (a.isLeaf() && b.isLeaf()) {
            return (a.isVerb() && b.isVerb())
                    || (a.isNominal() && b.isNominal())
                    || (a.is("JJ", "JJR", "JJS", "VBN", "VBG") && b.is("JJ", "JJR", "JJS", "VBN", "VBG"));
        }
        return (a.isNominal() && b.isNominal())
                || (a.is("S", "SINV", "SBAR", "SQ") && b.is("S", "SINV", "SBAR", "SQ"))
                || (a.is("VP") && b.isVerb())
                || (a.isVerb() && b.is("VP"))
                || (a.is("ADJP", "JJ") && b.is("ADJP", "JJ"))
                || (a.is("ADJP", "NP", "PP", "UCP") && b.is("ADJP", "UCP"));
    }
}
