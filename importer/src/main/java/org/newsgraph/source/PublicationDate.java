package org.newsgraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates of publication, in metadata and in text. A date needs its year: what is incomplete or ambiguous, such as 01/02/2016, is
 * no date here. Times and zones are left out: the day is the one that is written.
 */
final class PublicationDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String YEAR = "(?<year>\\d{4})(?!\\d)";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final List<Pattern> FORMS = List.of(
            compiled("(?<year>\\d{4})-(?<number>\\d{2})-(?<day>\\d{2})(?!\\d)"),
            compiled(WEEKDAY + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR),
            compiled(WEEKDAY + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR),
            compiled("(?<day>\\d{1,2})\\.\\s?(?<number>\\d{1,2})\\." + YEAR),
            compiled("(?<day>1[3-9]|2\\d|3[01])/(?<number>\\d{1,2})/" + YEAR),
            compiled("(?<number>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/" + YEAR));

    private static final Pattern LABEL = compiled(
            "(?:first\\s+)?(?:published|posted|updated|last\\s+(?:updated|modified)"
                    + "|modified|date)(?:\\s+(?:on|at))?\\s*:?\\s*(?:\\d{1,2}:\\d{2}(?:\\s*[ap]m)?(?:\\s+[A-Z]{2,4})?,?\\s*)?");
    private static final Pattern CLOCK = compiled("[\\s,|–-]*(?:at\\s+)?(?:\\d{1,2}[:.]\\d{2}.*)?");
    /** "MOSCOW, Nov. 14, 2016 (Agency) —": a place in capitals, perhaps its region, the date, and a dash. */
    private static final List<Pattern> DATELINE_PLACES = List.of(
            Pattern.compile("\\p{Lu}[\\p{Lu} .’'-]+,? "), Pattern.compile("\\p{Lu}[\\p{Lu} .’'-]+, [\\p{L}. ]+, "));

    private static final Pattern DATELINE_END = Pattern.compile("\\s*(?:\\([^)]{1,40}\\)\\s*)?[—–-]");

    private static final int LINES_SEARCHED = 30;
    private static final int LONGEST_LINE = 120;

    private PublicationDate() {}

    /** The date that a value of metadata begins with, such as {@code 2016-11-15T08:30:00Z} or {@code Tue, 15 Nov 2016 08:30 GMT}. */
    static Optional<LocalDate> ofValue(String value) {
        return prefix(value.strip()).map(Found::day);
    }

    /** What a text says of its own publication: a labelled date, a line that is only a date, or a dateline; in this order. */
    static Optional<LocalDate> ofText(String text) {
        List<String> lines = text.lines()
                .map(l -> l.replace('\u00A0', ' ').strip())
                .filter(l -> !l.isEmpty())
                .limit(LINES_SEARCHED)
                .toList();
        return lines.stream()
                .flatMap(l -> labelled(l).stream())
                .findFirst()
                .or(() -> lines.stream()
                        .limit(5)
                        .flatMap(l -> onItsOwnLine(l).stream())
                        .findFirst())
                .or(() -> lines.stream()
                        .limit(5)
                        .flatMap(l -> dateline(l).stream())
                        .findFirst());
    }

    /** The date of a line that holds nothing else than a date, perhaps with a time of day. */
    static Optional<LocalDate> onItsOwnLine(String line) {
        return prefix(line)
                .filter(f -> CLOCK.matcher(line.substring(f.end())).matches())
                .map(Found::day);
    }

    private static Optional<LocalDate> labelled(String line) {
        Matcher label = LABEL.matcher(line);
        if (line.length() > LONGEST_LINE || !label.lookingAt()) {
            return Optional.empty();
        }
        return onItsOwnLine(line.substring(label.end()));
    }

    private static Optional<LocalDate> dateline(String line) {
        return DATELINE_PLACES.stream()
                .map(place -> place.matcher(line))
                .filter(Matcher::lookingAt)
                .flatMap(place -> beforeDash(line.substring(place.end())).stream())
                .findFirst();
    }

    private static Optional<LocalDate> beforeDash(String text) {
        return prefix(text)
                .filter(f -> DATELINE_END.matcher(text.substring(f.end())).lookingAt())
                .map(Found::day);
    }

    private record Found(LocalDate day, int end) {}

    private static Optional<Found> prefix(String text) {
        for (Pattern form : FORMS) {
            Matcher m = form.matcher(text);
            if (m.lookingAt()) {
                return day(m).map(d -> new Found(d, m.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher m) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(m.group("year")), month(m), Integer.parseInt(m.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(Matcher m) {
        if (m.pattern().pattern().contains("<number>")) {
            return Integer.parseInt(m.group("number"));
        }
        return 1 + MONTHS.indexOf(m.group("month").substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
