package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Years, their parts, and what is longer. */
final class Years {
    private static final Pattern COUNTED = Pattern.compile(
            "(?s) +(?:people|persons|employees|jobs|workers|troops|soldiers|dollars|euros|pounds|miles|kilomet\\p{L}+|km|feet|ft|meters|metres|votes|percent|per cent|tons?|tonnes|copies|units|homes|houses|others|years?|days|hours|minutes|men|women|children|students|refugees|migrants|passengers|seats|deaths|cases|mw|mph|points|words|pages|calories|m|kg|lbs?|acres|hectares|barrels|times|more|civilians|police|fighters|members)\\b.*");
    private static final Pattern LEAD = Pattern.compile(
            "(?s)(?:^|.*[^\\p{L}])(?:in|since|by|until|till|of|from|to|after|before|during|for|through|between|and|the|late|early|mid|year|circa|around|to|a|his|her|its|their|our|post|pre|or)[ -]+$");
    private static final Pattern AGE =
            Pattern.compile("(?s).*\\b(?:his|her|their|my|your|our) +(?:early |mid |late )?$");
    private static final int OLDEST = 1500;

    private Years() {}

    static @Nullable TimeValue year(TimeMatch match, TimeContext context) {
        int year = match.number("year");
        String before = match.before();
        boolean introduced = LEAD.matcher(before).matches() || !match.words().equals(String.valueOf(year));
        boolean counted = COUNTED.matcher(match.behind()).matches();
        boolean numbered = before.endsWith("no. ") || (before.matches("(?s).*[\\d\\p{L}]-$") && !introduced);
        boolean rare = year < 1900 || year > 2060;
        if (year < OLDEST
                || counted
                || numbered
                || (rare && !introduced)
                || match.behind().startsWith("%")) {
            return null;
        }
        return TimeValue.date(String.valueOf(year));
    }

    /** A range of years: an ISO 8601 interval. */
    static @Nullable TimeValue years(TimeMatch match, TimeContext context) {
        int from = match.number("year");
        int to = match.has("year2") ? match.number("year2") : from / 100 * 100 + match.number("yy");
        boolean plausible = from >= OLDEST && to > from && to - from <= 150;
        return plausible ? TimeValue.date(from + "/" + to) : null;
    }

    static @Nullable TimeValue decade(TimeMatch match, TimeContext context) {
        String digits = match.has("tens") ? match.get("tens") : match.get("tens3");
        if (match.has("tensword")) {
            digits = TimeWords.value("tens", match.get("tensword"));
            if (!match.words().startsWith("the") && !match.words().matches("(?s).*(?:nineteen|twenty).*")) {
                return null;
            }
        }
        if (digits == null || AGE.matcher(match.before()).matches()) {
            return null;
        }
        if (digits.length() == 1) {
            boolean marked = match.words().contains("'") || match.words().startsWith("the");
            return marked ? TimeValue.date((Integer.parseInt(digits) < 2 ? "20" : "19") + digits + "X") : null;
        }
        return TimeValue.date(digits + "X");
    }

    static @Nullable TimeValue century(TimeMatch match, TimeContext context) {
        String ordinal = match.value("ordinal");
        return ordinal == null ? null : TimeValue.date(CalendarDates.two(Integer.parseInt(ordinal) - 1) + "XX");
    }

    static @Nullable TimeValue season(TimeMatch match, TimeContext context) {
        String season = match.value("season");
        if (season == null) {
            return null;
        }
        if (match.has("year")) {
            return TimeValue.date(match.get("year") + "-" + season);
        }
        LocalDate today = context.today();
        return TimeValue.date(
                (today == null ? "XXXX" : seasonYear(today, season, String.valueOf(match.get("rel")))) + "-" + season);
    }

    private static String seasonYear(LocalDate today, String season, String rel) {
        int middle = season.equals("SP") ? 4 : season.equals("SU") ? 7 : season.equals("FA") ? 10 : 1;
        int year = today.getYear();
        if (rel.contains("last") || rel.equals("past")) {
            return String.valueOf(today.getMonthValue() > middle + 1 ? year : year - 1);
        }
        if (rel.contains("next") || rel.contains("coming")) {
            return String.valueOf(today.getMonthValue() < middle - 1 ? year : year + 1);
        }
        return String.valueOf(year);
    }

    static @Nullable TimeValue quarter(TimeMatch match, TimeContext context) {
        String quarter = match.has("quarter") ? match.get("quarter") : match.value("ordinal");
        if (quarter == null || Integer.parseInt(quarter) > 4) {
            return null;
        }
        if (match.has("year")) {
            return TimeValue.date(match.get("year") + "-Q" + quarter);
        }
        LocalDate today = context.today();
        if (today == null) {
            return TimeValue.date("XXXX-Q" + quarter);
        }
        int year = today.getYear();
        String words = match.words();
        if (words.contains("last year")) {
            year--;
        } else if (words.contains("next year")) {
            year++;
        } else if (!words.contains("year")
                && Integer.parseInt(quarter) > (today.getMonthValue() + 2) / 3
                && context.direction(match) == Direction.PAST) {
            year--;
        }
        return TimeValue.date(year + "-Q" + quarter);
    }

    static @Nullable TimeValue half(TimeMatch match, TimeContext context) {
        String half = match.value("ordinal");
        if (half == null || Integer.parseInt(half) > 2) {
            return null;
        }
        LocalDate today = context.today();
        String year = match.has("year")
                ? match.get("year")
                : today == null ? "XXXX" : RelativeDates.shifted(today, "Y", RelativeDates.step(match.get("rel")));
        return TimeValue.date(year + "-H" + half);
    }

    static @Nullable TimeValue fiscal(TimeMatch match, TimeContext context) {
        if (match.has("year")) {
            return TimeValue.date("FY" + match.get("year"));
        }
        LocalDate today = context.today();
        return TimeValue.date("FY"
                + (today == null ? "XXXX" : String.valueOf(today.getYear() + RelativeDates.step(match.get("rel")))));
    }

    /** The ISO 8601 value of a year that may be unknown. */
    static String orUnknown(@Nullable LocalDate today) {
        return today == null ? "XXXX" : String.format(Locale.ROOT, "%04d", today.getYear());
    }
}
