package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens of a sentence that are parsed together: the sentence without its asides in brackets and its direct speech, or
 * one such aside or quotation.
 *
 * @param tokens token indices in order
 * @param anchor the token that it hangs from; -1 for the first region
 * @param speech whether it is direct speech that the anchor reports
 */
record Region(List<Integer> tokens, int anchor, boolean speech) {
    private static final int LONGEST = 70;
    private static final int LONGEST_ASIDE = 40;

    Region {
        tokens = List.copyOf(tokens);
    }

    /** The regions of a sentence, the main one first, none longer than the parser reads in good time. */
    static List<Region> of(Words words) {
        List<SpeechRegions.Stretch> speech = new SpeechRegions(words).find();
        List<Integer> outside = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int token = i;
            if (speech.stream().noneMatch(s -> s.contains(token))) {
                outside.add(i);
            }
        }
        List<Region> all = new ArrayList<>(withAsides(outside, -1, false, words.tags()));
        for (SpeechRegions.Stretch s : speech) {
            all.addAll(withAsides(range(s.first(), s.last()), reporter(outside, s, words), true, words.tags()));
        }
        return all;
    }

    private static List<Region> withAsides(List<Integer> tokens, int anchor, boolean speech, List<String> tags) {
        List<Region> asides = new ArrayList<>();
        List<Integer> main = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int token = tokens.get(i);
            int close = tags.get(token).equals("-LRB-") && !main.isEmpty() ? closing(tags, token) : -1;
            int length = close - token;
            if (close > token + 1 && i + length < tokens.size() && tokens.get(i + length) == close) {
                asides.add(new Region(range(token, close), main.get(main.size() - 1), false));
                i += length + 1;
            } else {
                main.add(token);
                i++;
            }
        }
        List<Region> all = new ArrayList<>(pieces(main, anchor, speech, tags));
        all.addAll(asides);
        return all;
    }

    /** The verb that reports the speech: the last reporting verb before it, or else the first one after it. */
    private static int reporter(List<Integer> outside, SpeechRegions.Stretch speech, Words words) {
        int before = -1;
        int after = -1;
        for (int token : outside) {
            if (words.tag(token).startsWith("VB") && isReporting(words, token)) {
                before = token < speech.first() ? token : before;
                after = token > speech.last() && after < 0 ? token : after;
            }
        }
        return before < 0 ? after : before;
    }

    private static boolean isReporting(Words words, int verb) {
        return Lexicon.reports(words.lemma(verb));
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
    private static List<Region> pieces(List<Integer> tokens, int anchor, boolean speech, List<String> tags) {
        List<Region> pieces = new ArrayList<>();
        List<Integer> rest = tokens;
        while (rest.size() > LONGEST) {
            int cut = cut(rest, tags);
            pieces.add(
                    pieces.isEmpty()
                            ? new Region(rest.subList(0, cut), anchor, speech)
                            : new Region(rest.subList(0, cut), tokens.get(0), false));
            rest = rest.subList(cut, rest.size());
        }
        pieces.add(pieces.isEmpty() ? new Region(rest, anchor, speech) : new Region(rest, tokens.get(0), false));
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
