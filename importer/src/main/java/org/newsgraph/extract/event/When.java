package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.TimeExpression;

/**
 * When an event took place, at the precision that the text gives.
 *
 * @param timex TIMEX3 value
 * @param first first day
 * @param last last day
 * @param stated whether the text says so of this very event, by the tree or by how an encoder reads its sentence, and it is not only inferred
 */
record When(String timex, LocalDate first, LocalDate last, Granularity granularity, boolean stated) {
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

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

    /** From a day on, at the precision of this time, until the end of another one. */
    When until(LocalDate start, When other) {
        When from = new When(timex, start, last, granularity, stated);
        return new When(from.start() + "/" + other.end(), start, other.last, granularity, stated);
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

    /** Of a decade the first year, {@code 1990}; otherwise {@code 2014}, {@code 2016-11} or {@code 2016-11-14}, never padded. */
    String start() {
        return at(first);
    }

    String end() {
        return at(last);
    }

    private String at(LocalDate day) {
        return switch (granularity) {
            case YEAR, DECADE, CENTURY -> YEAR.format(day);
            case MONTH, QUARTER, SEASON, HALF_YEAR -> MONTH.format(day);
            default -> range(day);
        };
    }

    /** A range is as precise as its ends: "2010/2014", "2010-03/2010-05". */
    private String range(LocalDate day) {
        if (timex.matches("\\d{4}/\\d{4}")) {
            return YEAR.format(day);
        }
        return timex.matches("\\d{4}-\\d{2}/\\d{4}-\\d{2}") ? MONTH.format(day) : day.toString();
    }
}
