package org.newsgraph.read;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Words that stand for numbers: those that ICU spells numbers with, and those by which news counts and shortens. */
final class Numbers {
    private static final Set<String> OTHERS = Set.of(
            "hundreds",
            "thousands",
            "millions",
            "billions",
            "dozen",
            "dozens",
            "half",
            "m",
            "bn",
            "mln",
            "trillions",
            "tn",
            "k");
    private static final Set<String> WORDS = words();

    private Numbers() {}

    private static Set<String> words() {
        RuleBasedNumberFormat format = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        Stream<String> spelled = LongStream.concat(
                        LongStream.rangeClosed(0, 100),
                        LongStream.of(1000, 1_000_000, 1_000_000_000, 1_000_000_000_000L))
                .mapToObj(format::format)
                .flatMap(words -> Stream.of(words.split("[ -]")));
        return Stream.concat(spelled, OTHERS.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is written with a digit or is one of the words. */
    static boolean isNumber(String form) {
        return WORDS.contains(form.toLowerCase(Locale.ROOT)) || form.chars().anyMatch(Character::isDigit);
    }
}
