package org.newsgraph.extract.time;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations, sets, and references that name no date. */
final class Amounts {
    private static final Pattern AGE = Pattern.compile("(?s)[ -]*(?:olds?\\b|of age\\b|[ -]aged\\b).*");
    private static final Pattern RATED = Pattern.compile(
            "(?s)(?:.*[\\d%]|.*\\b(?:times|once|twice|million|billion|thousand|hundred|dollars|euros|percent|people|hours|days|units|barrels|tons|cents|jobs|planes|aircraft))[ -]*$");
    private static final Pattern OPEN = Pattern.compile(
            "(?s)(?:^|.*\\b)(?:for|over|in|within|after|through|of|took|take|takes|last|lasted|spent|many) *$");
    private static final Pattern IN = Pattern.compile("(?s)(?:^|.*\\b)(?:in|for|during|into) +");
    private static final Pattern UNIT_BEHIND =
            Pattern.compile("(?s) +(?:[\\p{L}\\d-]+ +){0,3}(?:" + TimeWords.alternation("unit") + ")\\b.*");
    private static final Map<String, String> EACH_DAYPART = Map.of("MO", "TMO", "AF", "TAF", "EV", "TEV", "NI", "TNI");

    private Amounts() {}

    static @Nullable TimeValue duration(TimeMatch match, TimeContext context) {
        String unit = match.has("plural") ? TimeWords.value("plural", match.get("plural")) : match.value("unit");
        if (unit == null || unit.equals("WE") || unit.equals("SEASON") || unit.equals("Q") || isAge(match)) {
            return null;
        }
        String words = match.words();
        if (match.has("number")) {
            return counted(match, unit);
        }
        if (match.has("one")) {
            Double one = Numbers.parse(match.get("one"));
            return one == null ? null : TimeValue.duration(period(unit, one + 0.5));
        }
        if (match.has("unit") && words.contains("half")) {
            return TimeValue.duration(half(unit));
        }
        if (match.has("unit")) {
            boolean plural = words.startsWith("decades") || words.startsWith("years");
            return TimeValue.duration(plural ? vaguely(unit) : period(unit, 1));
        }
        return TimeValue.duration(vaguely(unit));
    }

    private static @Nullable TimeValue counted(TimeMatch match, String unit) {
        String number = String.valueOf(match.get("number"));
        Double value = Numbers.parse(number);
        boolean article = number.equals("a") || number.equals("an");
        if (value == null
                || (unit.equals("S") && (article || number.equals("one")))
                || (article && unit.equals("MIN"))) {
            return null;
        }
        if (article && isRate(match)) {
            return TimeValue.set(period(unit, 1));
        }
        return TimeValue.duration(period(unit, value));
    }

    private static boolean isRate(TimeMatch match) {
        return RATED.matcher(match.before()).matches();
    }

    private static boolean isAge(TimeMatch match) {
        return AGE.matcher(match.behind()).matches()
                || match.before().stripTrailing().endsWith("aged");
    }

    /** "the past two years", "the next few days", "the past decade". */
    static @Nullable TimeValue span(TimeMatch match, TimeContext context) {
        if (match.has("plural")) {
            String unit = TimeWords.value("plural", match.get("plural"));
            boolean led =
                    match.words().matches("(?:the|these|those|his|her|its|their|our|my|recent|past|next|coming) .*");
            return unit == null || !led ? null : TimeValue.duration(vaguely(unit));
        }
        String unit = match.value("unit");
        if (unit == null || (Set.of("WE", "SEASON", "S", "MIN").contains(unit) && !match.has("number"))) {
            return null;
        }
        if (!match.has("number")) {
            boolean singular = TimeWords.value("plural", match.get("unit")) == null;
            boolean longer =
                    unit.equals("DE") || unit.equals("CE") || unit.equals("Y") || unit.equals("M") || unit.equals("W");
            return singular && longer && !match.words().startsWith("the next")
                    ? TimeValue.duration(period(unit, 1))
                    : null;
        }
        Double number = Numbers.parse(match.get("number"));
        return number == null ? null : TimeValue.duration(period(unit, number));
    }

    /** "years" after a preposition of time; "all day". */
    static @Nullable TimeValue bare(TimeMatch match, TimeContext context) {
        if (match.has("plural")) {
            String unit = TimeWords.value("plural", match.get("plural"));
            boolean open = OPEN.matcher(match.before()).matches() && !isAge(match);
            return unit == null || !open ? null : TimeValue.duration(vaguely(unit));
        }
        String unit = match.value("unit");
        return unit == null || unit.equals("S") || unit.equals("MIN") ? null : TimeValue.duration(period(unit, 1));
    }

    /** "a year" after an amount, "per day". */
    static @Nullable TimeValue rate(TimeMatch match, TimeContext context) {
        String unit = match.value("unit");
        boolean article = match.words().matches("an?[ -].*");
        if (unit == null || unit.equals("SEASON") || (article && !isRate(match))) {
            return null;
        }
        return TimeValue.set(period(unit, 1));
    }

    static @Nullable TimeValue set(TimeMatch match, TimeContext context) {
        if (match.has("weekday")) {
            String part = match.value("daypart");
            String day = "XXXX-WXX-" + match.value("weekday");
            boolean capital =
                    match.text().substring(match.begin(), match.end()).chars().anyMatch(Character::isUpperCase);
            return capital ? TimeValue.set(part == null ? day : day + "T" + part) : null;
        }
        if (match.has("daypart")) {
            return TimeValue.set("XXXX-XX-XX" + EACH_DAYPART.getOrDefault(String.valueOf(match.value("daypart")), ""));
        }
        if (match.has("season") || match.has("month")) {
            return TimeValue.set("XXXX-" + (match.has("season") ? match.value("season") : match.value("month")));
        }
        if (match.has("often")) {
            return often(match);
        }
        String unit = match.has("plural") ? TimeWords.value("plural", match.get("plural")) : match.value("unit");
        if (unit == null || unit.equals("SEASON")) {
            return null;
        }
        if (match.has("unit2")) {
            boolean same = unit.equals(TimeWords.value("unit", match.get("unit2")));
            return same && !match.words().contains("-by-") ? TimeValue.set(period(unit, 1)) : null;
        }
        if (unit.equals("WE")) {
            return TimeValue.set("XXXX-WXX-WE");
        }
        Double number = match.has("number") ? Numbers.parse(match.get("number")) : Double.valueOf(1);
        boolean other = match.words().contains(" other ") || match.words().contains(" second ");
        return number == null ? null : TimeValue.set(period(unit, other ? 2 : number));
    }

    private static @Nullable TimeValue often(TimeMatch match) {
        String value = match.value("often");
        boolean name = match.isCapitalised(0) && match.begin() > 0;
        if (value == null || name || match.behind().startsWith("-")) {
            return null;
        }
        if (value.equals("NI")) {
            return TimeValue.set("XXXX-XX-XXTNI");
        }
        boolean counted = Character.isDigit(value.charAt(0));
        double number = counted ? Double.parseDouble(value.replaceAll("\\D", "")) : 1;
        return TimeValue.set(period(value.replaceAll("\\d", ""), number));
    }

    static @Nullable TimeValue vague(TimeMatch match, TimeContext context) {
        String value = match.value("vague");
        boolean name = match.isCapitalised(0) && match.begin() > 0;
        boolean comparison = match.words().equals("soon") && match.behind().startsWith(" as ");
        boolean compound =
                comparison || match.behind().startsWith("-") || match.before().endsWith("-");
        boolean nowThat = match.words().equals("now") && match.behind().startsWith(" that");
        boolean superlative = match.words().equals("recent") && match.before().matches("(?s).*\\b(?:most|more) +");
        boolean noun = match.words().startsWith("the ");
        boolean idle = noun
                && (!IN.matcher(match.before()).matches()
                        || UNIT_BEHIND.matcher(match.behind()).matches());
        return value == null || name || compound || nowThat || superlative || idle ? null : TimeValue.date(value);
    }

    static String period(String unit, double number) {
        return switch (unit) {
            case "H" -> "PT" + Numbers.format(number) + "H";
            case "MIN" -> "PT" + Numbers.format(number) + "M";
            case "S" -> "PT" + Numbers.format(number) + "S";
            case "FN" -> "P" + Numbers.format(2 * number) + "W";
            case "DE" -> "P" + Numbers.format(10 * number) + "Y";
            case "CE" -> "P" + Numbers.format(100 * number) + "Y";
            case "Q" -> "P" + Numbers.format(3 * number) + "M";
            case "WE" -> "P" + Numbers.format(number) + "WE";
            default -> "P" + Numbers.format(number) + unit;
        };
    }

    private static String vaguely(String unit) {
        return switch (unit) {
            case "H" -> "PTXH";
            case "MIN" -> "PTXM";
            case "S" -> "PTXS";
            case "DE" -> "PXDE";
            case "CE" -> "PXCE";
            default -> "PX" + unit;
        };
    }

    private static String half(String unit) {
        return switch (unit) {
            case "Y" -> "P6M";
            case "H" -> "PT30M";
            case "DE" -> "P5Y";
            case "CE" -> "P50Y";
            case "D" -> "PT12H";
            case "MIN" -> "PT30S";
            default -> period(unit, 0.5);
        };
    }
}
