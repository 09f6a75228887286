package org.newsgraph.extract.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Granularity;

/** Reads TIMEX3 values: their precision, and the days that they cover. */
final class Timex {
    private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-([QH])([1-4])");
    private static final Pattern YEARS = Pattern.compile("(\\d{2,3})(X{1,2})");

    private Timex() {}

    /** The first day that the value covers, or null if it is not resolved. */
    static @Nullable LocalDate firstDay(@Nullable String value) {
        return value == null ? null : bound(value, true);
    }

    /** The last day that the value covers, or null if it is not resolved. */
    static @Nullable LocalDate lastDay(@Nullable String value) {
        return value == null ? null : bound(value, false);
    }

    private static @Nullable LocalDate bound(String value, boolean first) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            return bound(first ? value.substring(0, slash) : value.substring(slash + 1), first);
        }
        try {
            return day(value.replaceFirst("(?<=\\d)T.*", ""), first);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String value, boolean first) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(value);
        }
        if (value.matches("\\d{4}-\\d\\d")) {
            return first
                    ? YearMonth.parse(value).atDay(1)
                    : YearMonth.parse(value).atEndOfMonth();
        }
        if (value.matches("\\d{4}")) {
            return first ? Year.parse(value).atDay(1) : LocalDate.of(Integer.parseInt(value), 12, 31);
        }
        Matcher years = YEARS.matcher(value);
        if (years.matches()) {
            String fill = first ? "0" : "9";
            int year =
                    Integer.parseInt(years.group(1) + fill.repeat(years.group(2).length()));
            return first ? LocalDate.of(Math.max(1, year), 1, 1) : LocalDate.of(year, 12, 31);
        }
        Matcher week = WEEK.matcher(value);
        if (week.matches()) {
            LocalDate monday = LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
                    .with(java.time.DayOfWeek.MONDAY);
            return first ? (week.group(3) == null ? monday : monday.plusDays(5)) : monday.plusDays(6);
        }
        return part(value, first);
    }

    private static @Nullable LocalDate part(String value, boolean first) {
        Matcher part = QUARTER.matcher(value);
        if (!part.matches()) {
            return null;
        }
        int months = part.group(2).equals("Q") ? 3 : 6;
        int begin = (Integer.parseInt(part.group(3)) - 1) * months + 1;
        if (begin > 12) {
            return null;
        }
        int year = Integer.parseInt(part.group(1));
        return first
                ? LocalDate.of(year, begin, 1)
                : YearMonth.of(year, begin + months - 1).atEndOfMonth();
    }

    /** How precise the value is; of a duration, its unit. */
    static Granularity granularity(String value) {
        if (value.startsWith("P") && value.length() > 2 && !value.endsWith("_REF")) {
            return ofPeriod(value);
        }
        int slash = value.indexOf('/');
        String v = slash > 0 ? value.substring(0, slash) : value;
        if (v.matches("[\\dX]{4}-[\\dXW]{2,3}-[\\dX]{1,2}T\\d.*")) {
            return v.matches(".*T\\d\\d:\\d\\d:.*") ? Granularity.SECOND : Granularity.MINUTE;
        }
        if (v.matches("[\\dX]{4}-.*T[A-Z]{2}")) {
            return Granularity.DAYPART;
        }
        if (v.matches("[\\dX]{4}-[\\dX]{2}-[\\dX]{2}") || v.matches("XXXX-WXX-\\d")) {
            return Granularity.DAY;
        }
        if (v.matches("[\\dX]{4}-W[\\dX]{2}(-WE)?")) {
            return Granularity.WEEK;
        }
        if (v.matches("[\\dX]{4}-[\\dX]{2}")) {
            return Granularity.MONTH;
        }
        if (v.matches("[\\dX]{4}-Q.")) {
            return Granularity.QUARTER;
        }
        if (v.matches("[\\dX]{4}-H.")) {
            return Granularity.HALF_YEAR;
        }
        if (v.matches("[\\dX]{4}-(SP|SU|FA|WI)")) {
            return Granularity.SEASON;
        }
        if (v.matches("\\d{3}X")) {
            return Granularity.DECADE;
        }
        if (v.matches("\\d\\dXX")) {
            return Granularity.CENTURY;
        }
        return v.matches("(FY)?(\\d{4}|XXXX)") ? Granularity.YEAR : Granularity.UNKNOWN;
    }

    private static Granularity ofPeriod(String value) {
        if (value.startsWith("PT")) {
            return value.endsWith("H")
                    ? Granularity.HOUR
                    : value.endsWith("M") ? Granularity.MINUTE : Granularity.SECOND;
        }
        return value.endsWith("DE")
                ? Granularity.DECADE
                : value.endsWith("CE")
                        ? Granularity.CENTURY
                        : switch (value.charAt(value.length() - 1)) {
                            case 'Y' -> Granularity.YEAR;
                            case 'M' -> Granularity.MONTH;
                            case 'W', 'E' -> Granularity.WEEK;
                            case 'D' -> Granularity.DAY;
                            default -> Granularity.UNKNOWN;
                        };
    }

    /** How many days a unit has, on average. */
    static double days(String unit) {
        return switch (unit) {
            case "Y" -> 365.25;
            case "M" -> 30.44;
            case "W" -> 7;
            case "FN" -> 14;
            case "Q" -> 91.3;
            case "DE" -> 3652.5;
            case "CE" -> 36525;
            case "D" -> 1;
            default -> 0;
        };
    }
}
