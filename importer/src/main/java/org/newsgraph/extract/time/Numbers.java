package org.newsgraph.extract.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers in digits and in words, fractions included. */
final class Numbers {
    private Numbers() {}

    /** The number, or null if the words are none. */
    static @Nullable Double parse(@Nullable String words) {
        if (words == null) {
            return null;
        }
        String text = words.toLowerCase(Locale.ROOT).strip();
        double fraction = 0;
        if (text.endsWith("and a half") || text.endsWith("and a quarter")) {
            fraction = text.endsWith("half") ? 0.5 : 0.25;
            text = text.substring(0, text.lastIndexOf(" and a"));
        }
        if (text.matches("\\d[\\d,]*(\\.\\d+)?")) {
            return Double.parseDouble(text.replace(",", "")) + fraction;
        }
        if (text.matches("a +couple +of")) {
            return 2.0;
        }
        double sum = 0;
        for (String word : text.split("[ -]+", -1)) {
            if (word.equals("and")) {
                continue;
            }
            String value = TimeWords.value("number", word);
            if (value == null) {
                return null;
            }
            double number = Double.parseDouble(value);
            boolean multiplies = number >= 100 || word.equals("dozen");
            sum = multiplies ? Math.max(1, sum) * number : sum + (word.startsWith("a") && sum > 0 ? 0 : number);
        }
        return sum + fraction;
    }

    /** As TIMEX3 writes it: no decimal point without need. */
    static String format(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
