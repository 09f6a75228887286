package org.newsgraph.extract.event;

import java.time.LocalDate;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.TimeExpression;

/**
 * When an event took place, at the precision that the text gives.
 *
 * @param timex TIMEX3 value
 * @param first first day
 * @param last last day
 * @param stated whether the text says so of this very event, and it is not only inferred
 */
record When(String timex, LocalDate first, LocalDate last, Granularity granularity, boolean stated) {
    /** The time of an expression that is resolved; throws {@link IllegalArgumentException} if it is not. */
    static When of(TimeExpression expression) {
        LocalDate start = expression.start();
        if (start == null) {
            throw new IllegalArgumentException("not resolved: " + expression);
        }
        LocalDate end = expression.end();
        return new When(expression.value(), start, end == null ? start : end, expression.granularity(), true);
    }

    static When day(LocalDate day) {
        return new When(day.toString(), day, day, Granularity.DAY, false);
    }

    When inferred() {
        return new When(timex, first, last, granularity, false);
    }

    boolean overlaps(When other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean isDay() {
        return first.equals(last);
    }

    long days() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /** {@code 2014}, {@code 2016-11} or {@code 2016-11-14}, never padded. */
    String start() {
        return at(first);
    }

    String end() {
        return at(last);
    }

    private String at(LocalDate day) {
        return switch (granularity) {
            case YEAR -> String.format("%04d", day.getYear());
            case MONTH -> String.format("%04d-%02d", day.getYear(), day.getMonthValue());
            default -> day.toString();
        };
    }
}
