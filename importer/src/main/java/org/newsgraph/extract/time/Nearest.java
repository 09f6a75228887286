package org.newsgraph.extract.time;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a day or month that is told without one, by tense and by nearness to the day of publication. */
final class Nearest {
    /** Against the tense, the nearer one is taken if the other lies further off than this. */
    private static final long FAR = 300;

    private static final long NEAR = 31;

    /** What is told in the past may lie this far ahead of a day of publication in another time zone. */
    private static final long ZONES = 2;

    private Nearest() {}

    /** The year in which the day and month lie nearest, or null if no year has such a day. */
    static @Nullable LocalDate day(int month, int day, LocalDate today, Direction direction) {
        return choose(year -> valid(year, month, day), today, direction);
    }

    static YearMonth month(int month, LocalDate today, Direction direction) {
        LocalDate thisMonth = today.withDayOfMonth(1);
        LocalDate first = choose(year -> LocalDate.of(year, month, 1), thisMonth, direction);
        return YearMonth.from(first == null ? thisMonth : first);
    }

    private static @Nullable LocalDate valid(int year, int month, int day) {
        return YearMonth.of(year, month).isValidDay(day) ? LocalDate.of(year, month, day) : null;
    }

    private static @Nullable LocalDate choose(
            IntFunction<@Nullable LocalDate> inYear, LocalDate today, Direction direction) {
        List<LocalDate> candidates = IntStream.rangeClosed(today.getYear() - 4, today.getYear() + 4)
                .mapToObj(inYear)
                .filter(java.util.Objects::nonNull)
                .sorted(Comparator.comparingLong(d -> Math.abs(DAYS.between(today, d))))
                .toList();
        if (candidates.isEmpty()) {
            return null;
        }
        LocalDate nearest = candidates.get(0);
        LocalDate wanted = candidates.stream()
                .filter(d -> direction == Direction.PAST ? !d.isAfter(today) : !d.isBefore(today))
                .findFirst()
                .orElse(nearest);
        boolean directed = direction == Direction.PAST || direction == Direction.FUTURE;
        boolean absurd = distance(wanted, today) > FAR
                && distance(nearest, today) <= (direction == Direction.PAST ? ZONES : NEAR);
        return directed && !absurd ? wanted : nearest;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(DAYS.between(a, b));
    }
}
