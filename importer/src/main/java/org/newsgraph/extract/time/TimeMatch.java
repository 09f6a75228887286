package org.newsgraph.extract.time;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that fits a rule. Offsets count from the begin of the sentence's own, folded characters, which are
 * as many as in the text.
 *
 * @param text the folded characters of the whole sentence
 * @param groups the words kept, in lower case
 */
record TimeMatch(TimeRule rule, int begin, int end, String text, Map<String, String> groups) {
    static TimeMatch of(TimeRule rule, Matcher matcher, String text) {
        Map<String, String> groups = new HashMap<>();
        for (String group : rule.groups()) {
            String value = matcher.group(group);
            if (value != null) {
                groups.put(group, value.toLowerCase(Locale.ROOT).replaceAll(" +", " "));
            }
        }
        return new TimeMatch(rule, matcher.start(), matcher.end(), text, Map.copyOf(groups));
    }

    /** The words kept for the slot, or null. */
    @Nullable
    String get(String group) {
        return groups.get(group);
    }

    boolean has(String group) {
        return groups.containsKey(group);
    }

    /** The number kept for the slot; only for slots that hold digits. */
    int number(String group) {
        String digits = groups.getOrDefault(group, "");
        if (digits.isEmpty()) {
            throw new IllegalArgumentException("no " + group + " in " + groups);
        }
        return Integer.parseInt(digits);
    }

    /** The value of the word kept for the slot, from the list of its kind, or null. */
    @Nullable
    String value(String kind) {
        return TimeWords.value(kind, groups.get(kind));
    }

    /** The matched words, in lower case. */
    String words() {
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** What stands before, in lower case. */
    String before() {
        return text.substring(0, begin).toLowerCase(Locale.ROOT);
    }

    /** What stands behind, in lower case. */
    String behind() {
        return text.substring(end).toLowerCase(Locale.ROOT);
    }

    /** Whether the match begins with a capital, as names of months and days do. */
    boolean isCapitalised(int offset) {
        return Character.isUpperCase(text.charAt(begin + offset));
    }
}
