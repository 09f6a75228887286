package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimexType;

/**
 * An expression of time, or two that bound one stretch of it: "in 2015 and 2016", "from 2009 to 2011", "between May and July".
 *
 * @param first the expression that the tree is read at
 * @param last the other bound, or null
 */
record DateRange(TimeExpression first, @Nullable TimeExpression last) {
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:-|–|(?:and|to|through|until|till)\\s+(?:(?:early|late|mid)[ -])?)\\s*");
    private static final Pattern YEAR = Pattern.compile(".*\\d{4}.*");
    private static final Set<String> BOUNDING = Set.of("from", "between");

    /** The expressions of a sentence in order, those that bound one stretch put together. */
    static List<DateRange> of(Parse parse, List<TimeExpression> times) {
        List<DateRange> ranges = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            TimeExpression a = times.get(i);
            TimeExpression b = i + 1 < times.size() ? times.get(i + 1) : null;
            boolean joined = b != null && bound(parse, a, b);
            ranges.add(new DateRange(a, joined ? b : null));
            i += joined ? 1 : 0;
        }
        return ranges;
    }

    private static boolean bound(Parse parse, TimeExpression a, TimeExpression b) {
        int from = parse.sentence().firstToken(a.span());
        int to = parse.sentence().firstToken(b.span());
        int end = parse.sentence().lastToken(a.span());
        if (from < 0 || to <= end + 1 || to > end + 3 || a.granularity() != b.granularity()) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = end + 1; i < to; i++) {
            words.append(parse.lower(i)).append(' ');
        }
        DateRange range = new DateRange(a, b);
        boolean bounded = from > 0 && BOUNDING.contains(parse.lower(from - 1));
        boolean adjacent =
                range.start() != null && a.end() != null && a.end().plusDays(1).equals(b.start());
        return BETWEEN.matcher(words).matches() && range.isOrdered() && (bounded || adjacent);
    }

    private boolean isOrdered() {
        LocalDate start = start();
        return start != null && last != null && last.start() != null && start.isBefore(last.start());
    }

    boolean isJoined() {
        return last != null;
    }

    /** Whether it only tells how long. */
    boolean isDuration() {
        return first.type() == TimexType.DURATION;
    }

    boolean isDay() {
        return last == null && first.start() != null && first.start().equals(first.end());
    }

    /** Of "between May and July 2014" the first lies in the year of the second. */
    private @Nullable LocalDate start() {
        LocalDate start = isDate(first) ? first.start() : null;
        LocalDate end = last != null && isDate(last) ? last.start() : null;
        if (start == null || last == null || end == null) {
            return start;
        }
        boolean yearless = first.granularity() != Granularity.YEAR
                && !YEAR.matcher(first.text()).matches()
                && YEAR.matcher(last.text()).matches();
        if (!yearless) {
            return start;
        }
        LocalDate same = start.withYear(end.getYear());
        return same.isBefore(end) ? same : same.minusYears(1);
    }

    private static boolean isDate(TimeExpression t) {
        return (t.type() == TimexType.DATE || t.type() == TimexType.TIME) && t.start() != null;
    }

    /** The days that it covers, or null if they are not known. */
    @Nullable
    When when() {
        if (!isDate(first)) {
            return null;
        }
        LocalDate start = start();
        return last == null || start == null ? When.of(first) : When.of(first).until(start, When.of(last));
    }
}
