package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Syntax;

/** Finds all stretches of a text that fit a rule. Immutable and thread-safe. */
final class TimeMatcher {
    private static final int LONGEST_REST = 25;
    private static final int KEPT = 20_000;

    private final List<TimeRule> rules = TimeRule.load();
    /** Rules by the word with which what fits them begins, most often none. */
    private final Map<String, List<TimeRule>> byWord = new ConcurrentHashMap<>();

    /** All fits, the first first, of these the longest, of these the one whose rule stands first. They may overlap. */
    List<TimeMatch> matches(String folded) {
        List<TimeMatch> matches = new ArrayList<>();
        for (int begin = 0, end; begin < folded.length(); begin = end) {
            end = wordEnd(folded, begin);
            for (TimeRule rule : rules(folded.substring(begin, Math.min(end + 1, folded.length())))) {
                Matcher matcher = rule.pattern()
                        .matcher(folded)
                        .region(begin, folded.length())
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false);
                if (matcher.lookingAt()) {
                    matches.add(TimeMatch.of(rule, matcher, folded));
                }
            }
        }
        matches.sort(Comparator.comparingInt(TimeMatch::begin)
                .thenComparing(Comparator.comparingInt(TimeMatch::end).reversed())
                .thenComparingInt(match -> match.rule().order()));
        return matches;
    }

    /** The end of the word or number that begins here, or of the one sign. Nothing that fits a rule begins within a word. */
    private static int wordEnd(String folded, int begin) {
        int end = begin;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return Math.max(end, begin + 1);
    }

    /** The rules that may fit a text which begins with this word and the character behind it. */
    private List<TimeRule> rules(String beginning) {
        List<TimeRule> known = byWord.get(beginning);
        if (known == null) {
            known = rules.stream().filter(rule -> rule.mayFit(beginning)).toList();
            if (byWord.size() >= KEPT) {
                byWord.clear();
            }
            byWord.put(beginning, known);
        }
        return known;
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
