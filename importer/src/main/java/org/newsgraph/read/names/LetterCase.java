package org.newsgraph.read.names;

import java.util.Arrays;
import java.util.Locale;

/** What the letters' case of a sentence is worth. */
public enum LetterCase {
    /** Capitals mark names. */
    TOLD,
    /** All small letters, or all capitals: case says nothing. */
    UNTOLD;

    private static final int LONGEST_ACRONYM = 4;

    /** One short word in capitals ("NATO") is taken as an acronym, written with care. */
    static LetterCase of(String[] words) {
        int upper = 0;
        boolean lower = false;
        boolean told = true;
        for (String word : words) {
            boolean capital = word.codePoints().anyMatch(Character::isUpperCase);
            boolean small = word.codePoints().anyMatch(Character::isLowerCase);
            upper += capital ? 1 : 0;
            lower |= small;
            told &= !small && !(capital && (upper > 1 || word.length() > LONGEST_ACRONYM));
            if (lower && upper > 0) {
                return TOLD;
            }
        }
        return told ? TOLD : UNTOLD;
    }

    /** The words as a model for this case reads them. */
    public String[] forms(String[] words) {
        return this == TOLD
                ? words
                : Arrays.stream(words)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toArray(String[]::new);
    }
}
