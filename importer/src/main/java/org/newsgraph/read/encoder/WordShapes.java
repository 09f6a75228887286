package org.newsgraph.read.encoder;

/**
 * The shape of each word of a sentence, as a row of the encoder's shape table. The encoder reads letters without their
 * case; shapes give it the case back, and tell capitals that mean something from those of a headline.
 */
final class WordShapes {
    private static final int LOWER = 0;
    private static final int CAPITALS = 1;
    private static final int INITIAL = 2;
    private static final int INITIAL_MIXED = 3;
    private static final int DIGITS = 4;
    private static final int ALPHANUMERIC = 5;
    private static final int INNER = 6;
    private static final int SYMBOL = 7;
    private static final int ONE_CAPITAL = 8;
    private static final int CAPITALS_AMONG_CAPITALS = 9;
    private static final int INITIAL_AMONG_INITIALS = 10;
    private static final int POINTED_CAPITALS = 11;
    private static final double MOST = 0.7;

    private WordShapes() {}

    static int[] of(String[] words) {
        int[] shapes = new int[words.length];
        int letters = 0;
        int upper = 0;
        int capitals = 0;
        int raised = 0;
        boolean longLower = false;
        for (int i = 0; i < words.length; i++) {
            int shape = of(words[i]);
            shapes[i] = shape;
            if (shape != DIGITS && shape != ALPHANUMERIC && shape != SYMBOL) {
                letters++;
                upper += isUpper(shape) ? 1 : 0;
                capitals += shape == CAPITALS ? 1 : 0;
                raised += shape != LOWER ? 1 : 0;
                longLower |= shape == LOWER && words[i].codePointCount(0, words[i].length()) > 3;
            }
        }
        if (letters >= 3 && upper >= MOST * letters && capitals >= 2) {
            replaceUpper(shapes);
        } else if (letters >= 4 && raised >= MOST * letters && !longLower) {
            replace(shapes, INITIAL, INITIAL_AMONG_INITIALS);
        }
        return shapes;
    }

    static int of(String word) {
        boolean letter = false;
        boolean digit = false;
        boolean upper = true;
        boolean lower = true;
        int letters = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            i += Character.charCount(c);
            digit |= Character.isDigit(c);
            if (Character.isLetter(c)) {
                letter = true;
                letters++;
                upper &= Character.isUpperCase(c);
                lower &= Character.isLowerCase(c);
            }
        }
        if (!letter) {
            return digit ? DIGITS : SYMBOL;
        }
        if (digit) {
            return ALPHANUMERIC;
        }
        return ofLetters(word, letters, upper, lower);
    }

    private static int ofLetters(String word, int letters, boolean upper, boolean lower) {
        if (upper) {
            if (word.indexOf('.') >= 0 && word.codePointCount(0, word.length()) > 2) {
                return POINTED_CAPITALS;
            }
            return letters > 1 ? CAPITALS : ONE_CAPITAL;
        }
        if (lower) {
            return LOWER;
        }
        int first = word.codePointAt(0);
        if (!Character.isUpperCase(first)) {
            return INNER;
        }
        return word.codePoints().skip(1).anyMatch(Character::isUpperCase) ? INITIAL_MIXED : INITIAL;
    }

    private static boolean isUpper(int shape) {
        return shape == CAPITALS || shape == ONE_CAPITAL || shape == POINTED_CAPITALS;
    }

    private static void replaceUpper(int[] shapes) {
        for (int i = 0; i < shapes.length; i++) {
            if (isUpper(shapes[i])) {
                shapes[i] = CAPITALS_AMONG_CAPITALS;
            }
        }
    }

    private static void replace(int[] shapes, int from, int to) {
        for (int i = 0; i < shapes.length; i++) {
            if (shapes[i] == from) {
                shapes[i] = to;
            }
        }
    }
}
