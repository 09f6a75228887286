package org.newsgraph.extract.time;

import org.jspecify.annotations.Nullable;

/** What a rule of {@code rules.txt} means: how its words become a value. */
enum Meaning {
    CALENDAR(CalendarDates::calendar),
    NUMERIC(CalendarDates::numeric),
    DAYS(CalendarDates::days),
    MONTH(CalendarDates::month),
    HOLIDAY(Holidays::holiday),
    EVENT((m, c) -> TimeValue.date("2001-09-11")),
    YEAR(Years::year),
    YEARS(Years::years),
    DECADE(Years::decade),
    CENTURY(Years::century),
    SEASON(Years::season),
    QUARTER(Years::quarter),
    HALF(Years::half),
    FISCAL(Years::fiscal),
    DAY(RelativeDates::day),
    DAYPART(RelativeDates::daypart),
    WEEKDAY(RelativeDates::weekday),
    RELATIVE(RelativeDates::relative),
    ANCHORED(RelativeDates::anchored),
    AGO(RelativeDates::ago),
    SPAN(Amounts::span),
    DURATION(Amounts::duration),
    LONG(Amounts::bare),
    RATE(Amounts::rate),
    SET(Amounts::set),
    CLOCK(ClockTimes::clock),
    VAGUE(Amounts::vague);

    @SuppressWarnings("ImmutableEnumChecker") // every reader is a reference to a static method, which has no state
    private final Reader reader;

    Meaning(Reader reader) {
        this.reader = reader;
    }

    /** The value, or null if the words mean no time here after all. */
    @Nullable
    TimeValue of(TimeMatch match, TimeContext context) {
        return reader.read(match, context);
    }

    private interface Reader {
        @Nullable
        TimeValue read(TimeMatch match, TimeContext context);
    }
}
