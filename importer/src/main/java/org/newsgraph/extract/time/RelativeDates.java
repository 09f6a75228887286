package org.newsgraph.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dates told by their distance from the day of publication, or from a day told before. */
final class RelativeDates {
    private static final Set<String> VAGUE_WHEN = Set.of("ago", "earlier", "before", "prior");

    private RelativeDates() {}

    static @Nullable TimeValue day(TimeMatch match, TimeContext context) {
        String offset = match.value("dayword");
        LocalDate today = context.today();
        if (offset == null) {
            return null;
        }
        String day = today == null
                ? "XXXX-XX-XX"
                : today.plusDays(Integer.parseInt(offset)).toString();
        return withPart(day, match.value("daypart"));
    }

    static @Nullable TimeValue daypart(TimeMatch match, TimeContext context) {
        LocalDate today = context.today();
        if (match.has("weekday")) {
            String part = match.has("daypart") ? match.value("daypart") : "MO";
            return withPart(String.valueOf(weekdayValue(match, context)), part);
        }
        String part = match.has("daypart") ? match.value("daypart") : "NI";
        int step = step(match.get("rel"));
        return withPart(today == null ? "XXXX-XX-XX" : today.plusDays(step).toString(), part);
    }

    static @Nullable TimeValue weekday(TimeMatch match, TimeContext context) {
        int at = match.words().indexOf(String.valueOf(match.get("weekday")));
        if (!match.isCapitalised(at) && match.text().chars().anyMatch(Character::isUpperCase)) {
            return null;
        }
        return withPart(weekdayValue(match, context), match.value("daypart"));
    }

    private static String weekdayValue(TimeMatch match, TimeContext context) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(String.valueOf(match.value("weekday"))));
        LocalDate today = context.today();
        if (today == null) {
            return "XXXX-WXX-" + day.getValue();
        }
        String rel = String.valueOf(match.get("rel"));
        if (rel.contains("last") || rel.contains("past")) {
            return today.with(TemporalAdjusters.previous(day)).toString();
        }
        if (rel.contains("next") || rel.contains("coming")) {
            return today.with(TemporalAdjusters.next(day)).toString();
        }
        Direction direction = context.direction(match);
        boolean ahead = direction == Direction.FUTURE
                || direction == Direction.CONDITIONAL
                || direction == Direction.PRESENT
                || (rel.equals("this") && direction != Direction.PAST);
        return today.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day))
                .toString();
    }

    static @Nullable TimeValue withPart(String day, @Nullable String part) {
        return part == null ? TimeValue.date(day) : TimeValue.time(day + "T" + part);
    }

    static @Nullable TimeValue relative(TimeMatch match, TimeContext context) {
        String unit = match.value("unit");
        if (unit == null || Set.of("H", "MIN", "S", "FN").contains(unit) || isCounted(match)) {
            return null;
        }
        LocalDate today = context.today();
        String rel = match.has("rel") ? match.get("rel") : match.get("thisx");
        if ("that".equals(rel)) {
            return null;
        }
        boolean bare = rel == null;
        if (bare && match.words().startsWith("the rest of the day")) {
            return null;
        }
        int steps = step(rel);
        boolean gone = unit.equals("WE")
                && steps == 0
                && today != null
                && today.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()
                && context.direction(match) == Direction.PAST;
        return TimeValue.date(today == null ? unknown(unit) : shifted(today, unit, gone ? -1 : steps));
    }

    /** "the last year" is a stretch, "last year" a year; units in the plural are counted. */
    private static boolean isCounted(TimeMatch match) {
        String form = String.valueOf(match.get("unit"));
        return TimeWords.value("plural", form) != null || form.equals("seconds");
    }

    /** Where this, last, next … point: -1, 0 or +1. */
    static int step(@Nullable String rel) {
        if (rel == null) {
            return 0;
        }
        boolean back = rel.equals("last")
                || rel.equals("past")
                || rel.equals("previous")
                || rel.equals("preceding")
                || rel.equals("prior");
        boolean ahead = rel.equals("next") || rel.endsWith("coming") || rel.equals("following");
        return back ? -1 : ahead ? 1 : 0;
    }

    /** The value of the unit that lies {@code steps} from the one that holds the day. */
    static String shifted(LocalDate day, String unit, int steps) {
        return switch (unit) {
            case "D" -> day.plusDays(steps).toString();
            case "W" -> week(day.plusWeeks(steps));
            case "WE" -> week(day.plusWeeks(steps)) + "-WE";
            case "M" -> YearMonth.from(day).plusMonths(steps).toString();
            case "Q" -> {
                LocalDate there = day.plusMonths(3L * steps);
                yield there.getYear() + "-Q" + there.get(IsoFields.QUARTER_OF_YEAR);
            }
            case "DE" -> String.valueOf(day.getYear() / 10 + steps) + "X";
            case "CE" -> String.valueOf(day.getYear() / 100 + steps) + "XX";
            default -> String.format(Locale.ROOT, "%04d", day.getYear() + steps);
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String unknown(String unit) {
        return switch (unit) {
            case "D" -> "XXXX-XX-XX";
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            default -> "XXXX";
        };
    }

    /** "the next day", "the same year", "the week before": from the time told last. */
    static @Nullable TimeValue anchored(TimeMatch match, TimeContext context) {
        String unit = match.has("unit") ? match.value("unit") : "D";
        if (unit == null || Set.of("H", "MIN", "S", "FN", "CE", "SEASON").contains(unit) || isCounted(match)) {
            return null;
        }
        if (match.has("side") && !match.behind().matches("(?s) *(?:[.,;)].*)?")) {
            return null;
        }
        LocalDate told = Timex.firstDay(context.told());
        if (told == null || (unit.equals("D") && String.valueOf(context.told()).length() < 10)) {
            return TimeValue.date(unknown(unit));
        }
        String side = match.get("side");
        int steps = side != null
                ? (side.equals("before") || side.equals("earlier") ? -1 : 1)
                : step(match.words().contains("next") ? "next" : match.get("shift"));
        return TimeValue.date(shifted(told, unit, steps));
    }

    /** "three days ago" counts from the day of publication, "three days later" from the day told last. */
    static @Nullable TimeValue ago(TimeMatch match, TimeContext context) {
        String when = String.valueOf(match.get("when"));
        boolean back = VAGUE_WHEN.contains(when);
        if (match.has("plural")) {
            return TimeValue.date(back ? "PAST_REF" : "FUTURE_REF");
        }
        Double number = Numbers.parse(match.get("number"));
        String unit = match.value("unit");
        if (number == null || unit == null) {
            return null;
        }
        boolean absolute = when.equals("ago") || when.startsWith("from") || when.equals("hence");
        LocalDate from = absolute || context.told() == null ? context.today() : Timex.firstDay(context.told());
        if (from == null) {
            return TimeValue.date(unknown(unit));
        }
        return TimeValue.date(moved(from, unit, back ? -number : number));
    }

    private static String moved(LocalDate from, String unit, double number) {
        int whole = (int) Math.round(number);
        if (number != whole) {
            LocalDate there = from.plusDays(Math.round(number * Timex.days(unit)));
            return unit.equals("Y") ? YearMonth.from(there).toString() : there.toString();
        }
        return switch (unit) {
            case "H", "MIN", "S" -> from.toString();
            case "FN" -> shifted(from, "W", 2 * whole);
            case "DE" -> String.format(Locale.ROOT, "%03dX", (from.getYear() + 10 * whole) / 10);
            case "CE" -> String.format(Locale.ROOT, "%02dXX", (from.getYear() + 100 * whole) / 100);
            default -> shifted(from, unit, whole);
        };
    }
}
