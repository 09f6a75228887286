package org.newsgraph.extract.event;

import java.util.List;
import java.util.Map;

/** Whole numbers in digits and in English words: "1,200", "twenty-five", "1.5 million", "two dozen". */
final class Numerals {
    /** The answer for words that are no number. */
    static final long NONE = -1;

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> UNITS =
            Map.of("dozen", 12, "score", 20, "hundred", 100, "thousand", 1000, "million", 1_000_000);

    private Numerals() {}

    /** The size of a unit by which people are counted, such as "dozen" or "dozens"; or {@link #NONE}. */
    static long unit(String word) {
        Integer unit = UNITS.get(word);
        return unit == null ? NONE : unit;
    }

    /** The size of a unit in the plural, such as "dozens"; or {@link #NONE}. */
    static long units(String word) {
        return word.endsWith("s") ? unit(word.substring(0, word.length() - 1)) : NONE;
    }

    /** The number of the words in lower case, one token each; {@link #NONE} if they are none. */
    static long of(List<String> words) {
        double sum = 0;
        double group = 0;
        boolean any = false;
        for (String token : words) {
            for (String word : token.split("-", -1)) {
                long unit = unit(word);
                double number = unit == NONE ? number(word) : 0;
                if (number < 0 && !(any && word.equals("and"))) {
                    return NONE;
                }
                group = unit == NONE ? group + Math.max(0, number) : (any ? group : 1) * unit;
                if (unit >= 1000) {
                    sum += group;
                    group = 0;
                }
                any = true;
            }
        }
        return any ? Math.round(sum + group) : NONE;
    }

    private static double number(String word) {
        String plain = word.replaceAll(",(?=\\d{3})", "");
        if (plain.matches("\\d{1,9}(\\.\\d{1,3})?")) {
            return Double.parseDouble(plain);
        }
        int small = SMALL.indexOf(word);
        int ten = TENS.indexOf(word);
        return small >= 0 ? small : ten >= 0 ? 20 + 10 * ten : NONE;
    }
}
