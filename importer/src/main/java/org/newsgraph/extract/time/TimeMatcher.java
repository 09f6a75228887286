package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Syntax;

/** Finds all stretches of a text that fit a rule. Immutable and thread-safe. */
final class TimeMatcher {
    private static final int LONGEST_REST = 25;
    private final List<TimeRule> rules = TimeRule.load();

    /** All fits, the first first, of these the longest, of these the one whose rule stands first. They may overlap. */
    List<TimeMatch> matches(String folded) {
        List<TimeMatch> matches = new ArrayList<>();
        int[] begins = begins(folded);
        for (int order = 0; order < rules.size(); order++) {
            TimeRule rule = rules.get(order);
            Matcher matcher =
                    rule.pattern().matcher(folded).useTransparentBounds(true).useAnchoringBounds(false);
            for (int begin : begins) {
                if (rule.mayBegin(folded.charAt(begin))
                        && matcher.region(begin, folded.length()).lookingAt()) {
                    matches.add(TimeMatch.of(rule, order, matcher, folded));
                }
            }
        }
        matches.sort(Comparator.comparingInt(TimeMatch::begin)
                .thenComparing(Comparator.comparingInt(TimeMatch::end).reversed())
                .thenComparingInt(TimeMatch::order));
        return matches;
    }

    /** Where a word, a number or a sign begins; nothing that fits a rule begins elsewhere. */
    private static int[] begins(String folded) {
        return IntStream.range(0, folded.length())
                .filter(i -> i == 0 || !Character.isLetterOrDigit(folded.charAt(i - 1)))
                .toArray();
    }

    /** The day that the line gives in full and says little more, or null. */
    @Nullable
    LocalDate fullDate(String line) {
        Sentence none = new Sentence(0, new Span(0, line.length()), 0, List.of(), Syntax.none(0));
        TimeContext context = new TimeContext(null, null, none, false);
        for (TimeMatch match : matches(line)) {
            boolean full = match.has("year") && (match.has("day") || match.has("dd") || match.has("second"));
            if (match.begin() == 0 && full && line.length() - match.end() <= LONGEST_REST) {
                TimeValue value = match.rule().meaning().of(match, context);
                return value == null ? null : Timex.firstDay(value.value());
            }
        }
        return null;
    }

    /** The text with plain blanks, hyphens and apostrophes, as many characters as before. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                folded.append(' ');
            } else {
                folded.append(
                        switch (c) {
                            case '‐', '‑', '‒', '–', '−' -> '-';
                            case '’', '‘', 'ʼ', '`' -> '\'';
                            default -> c;
                        });
            }
        }
        return folded.toString();
    }
}
