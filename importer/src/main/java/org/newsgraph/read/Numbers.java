package org.newsgraph.read;

import java.util.Locale;
import java.util.Set;

/** Words that stand for numbers. */
final class Numbers {
    private static final Set<String> WORDS = Set.of(
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
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "trillions",
            "dozen",
            "dozens",
            "half",
            "m",
            "bn",
            "tn",
            "mln",
            "k");

    private Numbers() {}

    /** Whether it is written with a digit or is one of the words. */
    static boolean isNumber(String form) {
        return WORDS.contains(form.toLowerCase(Locale.ROOT)) || form.chars().anyMatch(Character::isDigit);
    }
}
