package org.newsgraph.read.syntax;

import java.util.List;
import java.util.Set;

/**
 * A node of a constituency tree with Penn Treebank labels.
 *
 * @param label the category, or the part-of-speech tag of a leaf
 * @param children empty for a leaf
 * @param first index of its first token in the sentence
 * @param last index of its last token in the sentence
 */
record Tree(String label, List<Tree> children, int first, int last) {
    private static final Set<String> PUNCTUATION =
            Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "-LSB-", "-RSB-", "-LCB-", "-RCB-", "#", "HYPH", "NFP");

    Tree {
        children = List.copyOf(children);
    }

    static Tree leaf(String tag, int token) {
        return new Tree(tag, List.of(), token, token);
    }

    static Tree of(String label, List<Tree> children) {
        return new Tree(
                label,
                children,
                children.get(0).first(),
                children.get(children.size() - 1).last());
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    int size() {
        return children.size();
    }

    Tree child(int i) {
        return children.get(i);
    }

    boolean is(String... labels) {
        for (String each : labels) {
            if (label.equals(each)) {
                return true;
            }
        }
        return false;
    }

    boolean isPunctuation() {
        return isLeaf() && PUNCTUATION.contains(label);
    }

    boolean isVerb() {
        return isLeaf() && label.startsWith("VB");
    }

    boolean isNoun() {
        return isLeaf() && label.startsWith("NN");
    }

    /** A noun phrase of any kind, or a pronoun or a noun that stands without one. */
    boolean isNominal() {
        return is("NP", "NX", "NML", "NAC", "WHNP") || isNoun() || is("PRP", "EX", "WP");
    }

    boolean isClause() {
        return is("S", "SINV", "SBAR", "SQ", "SBARQ");
    }

    /** Index of the first child with one of the labels, or -1. */
    int indexOf(String... labels) {
        for (int i = 0; i < size(); i++) {
            if (child(i).is(labels)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(String... labels) {
        return indexOf(labels) >= 0;
    }
}
