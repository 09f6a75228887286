package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;

/** The way between two tokens of a dependency tree, as text: up by relations, then down. */
final class Paths {
    private static final int LONGEST = 5;

    private Paths() {}

    /** Such as {@code nmod<conj>nsubj}; empty if the way is longer than five steps. */
    static String between(MarkedSentence s, int a, int b) {
        List<Integer> up = ancestors(s, a);
        List<Integer> other = ancestors(s, b);
        for (int i = 0; i < up.size(); i++) {
            int meet = other.indexOf(up.get(i));
            if (meet >= 0 && i + meet <= LONGEST) {
                StringBuilder path = new StringBuilder();
                for (int k = 0; k < i; k++) {
                    path.append(s.relation(up.get(k))).append('<');
                }
                path.append('*');
                for (int k = meet - 1; k >= 0; k--) {
                    path.append('>').append(s.relation(other.get(k)));
                }
                return path.toString();
            }
        }
        return "";
    }

    private static List<Integer> ancestors(MarkedSentence s, int token) {
        List<Integer> way = new ArrayList<>();
        for (int i = token; i >= 0 && way.size() <= LONGEST; i = s.head(i)) {
            way.add(i);
        }
        return way;
    }
}
