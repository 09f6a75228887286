package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens of a sentence that are parsed together: the sentence without its asides in brackets, or one such aside.
 *
 * @param tokens token indices in order
 * @param anchor the token that it hangs from; -1 for the first region
 */
record Region(List<Integer> tokens, int anchor) {
    private static final int LONGEST = 70;
    private static final int LONGEST_ASIDE = 40;

    Region {
        tokens = List.copyOf(tokens);
    }

    /** The regions of a sentence with the given tags, none longer than the parser reads in good time. */
    static List<Region> of(List<String> tags) {
        List<Region> asides = new ArrayList<>();
        List<Integer> main = new ArrayList<>();
        int i = 0;
        while (i < tags.size()) {
            int close = tags.get(i).equals("-LRB-") && !main.isEmpty() ? closing(tags, i) : -1;
            if (close > i + 1) {
                asides.add(new Region(range(i, close), main.get(main.size() - 1)));
                i = close + 1;
            } else {
                main.add(i++);
            }
        }
        List<Region> all = new ArrayList<>(pieces(main, tags));
        all.addAll(asides);
        return all;
    }

    private static int closing(List<String> tags, int open) {
        for (int i = open + 1; i < tags.size() && i <= open + LONGEST_ASIDE; i++) {
            if (tags.get(i).equals("-RRB-")) {
                return i;
            }
            if (tags.get(i).equals("-LRB-")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Integer> range(int first, int last) {
        List<Integer> tokens = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            tokens.add(i);
        }
        return tokens;
    }

    /** Cuts what is too long at the last semicolon, colon, comma or conjunction that leaves both parts long enough. */
    private static List<Region> pieces(List<Integer> tokens, List<String> tags) {
        List<Region> pieces = new ArrayList<>();
        List<Integer> rest = tokens;
        while (rest.size() > LONGEST) {
            int cut = cut(rest, tags);
            pieces.add(new Region(rest.subList(0, cut), pieces.isEmpty() ? -1 : tokens.get(0)));
            rest = rest.subList(cut, rest.size());
        }
        pieces.add(new Region(rest, pieces.isEmpty() ? -1 : tokens.get(0)));
        return pieces;
    }

    private static int cut(List<Integer> tokens, List<String> tags) {
        for (String mark : List.of(":", ",", "CC", "IN")) {
            for (int i = LONGEST - 1; i > LONGEST / 3; i--) {
                if (tags.get(tokens.get(i)).equals(mark)) {
                    return mark.equals("CC") || mark.equals("IN") ? i : i + 1;
                }
            }
        }
        return LONGEST;
    }
}
