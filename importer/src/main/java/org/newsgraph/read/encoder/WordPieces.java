package org.newsgraph.read.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Splits words into the pieces of a BERT vocabulary: lower case, without marks, each symbol on its own, then the longest
 * piece first (Wu et al. 2016; Devlin et al. 2019). Immutable.
 */
final class WordPieces {
    private static final String UNKNOWN = "[UNK]";
    /** No more pieces of a word are looked at: its first ones tell enough. */
    private static final int MOST_PIECES = 6;

    private static final int LONGEST_PIECE = 30;
    private static final int LONGEST_WORD = 200;

    private final Map<String, Integer> numbers;
    private final int unknown;

    /** Pieces are numbered as they come. */
    WordPieces(List<String> vocabulary) {
        numbers = new HashMap<>(vocabulary.size() * 2);
        for (int i = 0; i < vocabulary.size(); i++) {
            numbers.put(vocabulary.get(i), i);
        }
        unknown = number(UNKNOWN);
    }

    /** The number of a piece that the vocabulary must hold. */
    int number(String piece) {
        Integer number = numbers.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return number;
    }

    /** From one to six pieces. */
    int[] of(String word) {
        List<Integer> pieces = new ArrayList<>();
        for (String part : parts(bare(word))) {
            addPieces(part, pieces);
            if (pieces.size() >= MOST_PIECES) {
                break;
            }
        }
        if (pieces.isEmpty()) {
            pieces.add(unknown);
        }
        return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private static String bare(String word) {
        String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        String lower = cut.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                part.appendCodePoint(c);
            } else {
                if (part.length() > 0) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
                parts.add(Character.toString(c));
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }

    private void addPieces(String part, List<Integer> pieces) {
        int before = pieces.size();
        int begin = 0;
        while (begin < part.length()) {
            int end = Math.min(part.length(), begin + LONGEST_PIECE);
            Integer found = null;
            while (end > begin && found == null) {
                String piece = part.substring(begin, end);
                found = numbers.get(begin == 0 ? piece : "##" + piece);
                end -= found == null ? 1 : 0;
            }
            if (found == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(found);
            begin = end;
        }
    }
}
