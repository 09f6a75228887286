package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and months of the calendar. */
final class CalendarDates {
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:^|.*[^\\p{L}])(?:in|since|by|until|till|from|of|to|during|through|before|after|between|and|or|for|last|next|this|each|every|late|early|mid|that) *-?$",
            Pattern.DOTALL);
    private static final Pattern DETERMINER = Pattern.compile("(?s)(?:.*\\W)?(?:an?|the|his|her|its|their) +");
    private static final Pattern NOUN_BEHIND =
            Pattern.compile("(?s) +(?!(?:on|of|for|to|in|from|by|at|and|or|with)\\b)\\p{Ll}.*");

    private static final Set<String> NAMES_TOO = Set.of("march", "may", "april", "june", "august");
    private static final int CENTURY_TURN = 50;

    private CalendarDates() {}

    static @Nullable TimeValue calendar(TimeMatch match, TimeContext context) {
        String month = match.value("month");
        if (month == null) {
            return dayOfThisMonth(match, context);
        }
        if (!capitalisedMonth(match)) {
            return null;
        }
        String day = two(match.number("day"));
        if (match.has("year")) {
            return valid(match.get("year") + "-" + month + "-" + day);
        }
        LocalDate today = context.today();
        if (today == null) {
            return TimeValue.date("XXXX-" + month + "-" + day);
        }
        LocalDate date = Nearest.day(Integer.parseInt(month), match.number("day"), today, context.direction(match));
        return date == null ? null : TimeValue.date(date.toString());
    }

    /** "Tuesday the 14th": the nearest such day. */
    private static @Nullable TimeValue dayOfThisMonth(TimeMatch match, TimeContext context) {
        LocalDate today = context.today();
        if (today == null) {
            return TimeValue.date("XXXX-XX-" + two(match.number("day")));
        }
        for (int shift : new int[] {0, -1, 1}) {
            YearMonth month = YearMonth.from(today).plusMonths(shift);
            if (month.isValidDay(match.number("day"))) {
                LocalDate date = month.atDay(match.number("day"));
                if (String.valueOf(date.getDayOfWeek().getValue()).equals(match.value("weekday"))) {
                    return TimeValue.date(date.toString());
                }
            }
        }
        return null;
    }

    static @Nullable TimeValue numeric(TimeMatch match, TimeContext context) {
        if (match.has("mm")) {
            return valid(match.get("year") + "-" + two(match.number("mm")) + "-" + two(match.number("dd")));
        }
        int first = match.number("first");
        int second = match.number("second");
        int year = match.has("year") ? match.number("year") : century(match.number("yy"));
        boolean dayFirst = first > 12;
        return valid(year + "-" + two(dayFirst ? second : first) + "-" + two(dayFirst ? first : second));
    }

    /** A range of days: an ISO 8601 interval. */
    static @Nullable TimeValue days(TimeMatch match, TimeContext context) {
        if (!capitalisedMonth(match)) {
            return null;
        }
        String month = match.value("month");
        String month2 = match.has("month2") ? TimeWords.value("month", match.get("month2")) : month;
        if (month == null || month2 == null || (month.equals(month2) && match.number("day") >= match.number("day2"))) {
            return null;
        }
        String from = month + "-" + two(match.number("day"));
        String to = month2 + "-" + two(match.number("day2"));
        LocalDate today = context.today();
        if (match.has("year")) {
            return TimeValue.date(match.get("year") + "-" + from + "/" + match.get("year") + "-" + to);
        }
        if (today == null) {
            return TimeValue.date("XXXX-" + from + "/XXXX-" + to);
        }
        LocalDate start = Nearest.day(Integer.parseInt(month), match.number("day"), today, context.direction(match));
        return start == null ? null : TimeValue.date(start + "/" + start.getYear() + "-" + to);
    }

    static @Nullable TimeValue month(TimeMatch match, TimeContext context) {
        String month = match.value("month");
        if (month == null || !isMonthHere(match)) {
            return null;
        }
        if (match.has("year") || match.has("yy")) {
            int year = match.has("year") ? match.number("year") : century(match.number("yy"));
            return TimeValue.date(year + "-" + month);
        }
        LocalDate today = context.today();
        if (today == null) {
            return TimeValue.date("XXXX-" + month);
        }
        Direction direction = context.direction(match);
        String rel = match.get("rel");
        if (rel != null) {
            boolean ahead = rel.contains("next") || rel.contains("coming");
            boolean back = rel.contains("last") || rel.contains("past");
            direction = ahead ? Direction.FUTURE : back ? Direction.PAST : Direction.UNKNOWN;
            if (direction != Direction.UNKNOWN && Integer.parseInt(month) == today.getMonthValue()) {
                return TimeValue.date((today.getYear() + (ahead ? 1 : -1)) + "-" + month);
            }
        }
        return TimeValue.date(
                Nearest.month(Integer.parseInt(month), today, direction).toString());
    }

    private static boolean isMonthHere(TimeMatch match) {
        String form = String.valueOf(match.get("month"));
        if (!capitalisedMonth(match)) {
            return false;
        }
        if (match.has("year") || match.has("rel") || match.has("yy")) {
            return true;
        }
        boolean afterPreposition =
                PREPOSITION.matcher(match.before()).matches() || !match.words().startsWith(form);
        if (NAMES_TOO.contains(form)) {
            return (afterPreposition || isModifier(match, form))
                    && !match.behind().matches("(?s) +(?:not|be|have)\\b.*")
                    && !nameBehind(match);
        }
        boolean abbreviated = form.length() <= 4 && !Set.of("june", "july").contains(form);
        return !abbreviated || (form.endsWith(".") && afterPreposition);
    }

    /** "a May interview", but not "the March on Washington": before a noun, behind an article. */
    private static boolean isModifier(TimeMatch match, String form) {
        return match.words().equals(form)
                && DETERMINER.matcher(match.before()).matches()
                && NOUN_BEHIND.matcher(match.behind()).matches();
    }

    /** "by April Smith": a capital follows that begins no sentence. */
    private static boolean nameBehind(TimeMatch match) {
        String behind = match.text().substring(match.end());
        return behind.matches("(?s) +\\p{Lu}\\p{Ll}+.*");
    }

    /** In ordinary text a month begins with a capital; "may" and "march" are words otherwise. */
    private static boolean capitalisedMonth(TimeMatch match) {
        String form = String.valueOf(match.get("month"));
        int at = match.words().replaceAll(" +", " ").indexOf(form);
        return at < 0 || match.isCapitalised(Math.min(at, match.end() - match.begin() - 1)) || !hasCapitals(match);
    }

    private static boolean hasCapitals(TimeMatch match) {
        return match.text().chars().anyMatch(Character::isUpperCase);
    }

    private static @Nullable TimeValue valid(String day) {
        try {
            return TimeValue.date(LocalDate.parse(day).toString());
        } catch (java.time.format.DateTimeParseException e) {
            return null;
        }
    }

    /** The year of two digits: 69 is 1969, 16 is 2016. */
    static int century(int twoDigits) {
        return twoDigits < CENTURY_TURN ? 2000 + twoDigits : 1900 + twoDigits;
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
