package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holidays with a fixed day, with a weekday of a month, or around Easter (Gauss's rule in the form of Meeus, Jones and Butcher). */
final class Holidays {
    private Holidays() {}

    static @Nullable TimeValue holiday(TimeMatch match, TimeContext context) {
        String rule = match.value("holiday");
        if (rule == null
                || !match.isCapitalised(
                        match.has("rel") ? String.valueOf(match.get("rel")).length() + 1 : 0)) {
            return null;
        }
        if (match.has("year")) {
            return TimeValue.date(in(match.number("year"), rule).toString());
        }
        LocalDate today = context.today();
        if (today == null) {
            return TimeValue.date(rule.matches("\\d\\d-\\d\\d") ? "XXXX-" + rule : "XXXX-XX-XX");
        }
        String rel = String.valueOf(match.get("rel"));
        Direction direction =
                rel.equals("last") ? Direction.PAST : rel.equals("next") ? Direction.FUTURE : context.direction(match);
        LocalDate nearest = Stream.of(-1, 0, 1)
                .map(shift -> in(today.getYear() + shift, rule))
                .filter(day -> direction == Direction.PAST
                        ? !day.isAfter(today)
                        : direction != Direction.FUTURE || !day.isBefore(today))
                .min(Comparator.comparingLong(day -> Math.abs(day.toEpochDay() - today.toEpochDay())))
                .orElse(today);
        return TimeValue.date(nearest.toString());
    }

    private static LocalDate in(int year, String rule) {
        String[] parts = rule.split("-", -1);
        if (rule.startsWith("EASTER")) {
            return easter(year).plusDays(Integer.parseInt(rule.substring("EASTER".length())));
        }
        int month = Integer.parseInt(parts[0]);
        if (parts.length == 2) {
            return LocalDate.of(year, month, Integer.parseInt(parts[1]));
        }
        DayOfWeek day = Stream.of(DayOfWeek.values())
                .filter(d -> d.name().startsWith(parts[1]))
                .findFirst()
                .orElseThrow();
        LocalDate first = LocalDate.of(year, month, 1);
        return first.with(
                parts[2].equals("L")
                        ? TemporalAdjusters.lastInMonth(day)
                        : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(parts[2]), day));
    }

    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
