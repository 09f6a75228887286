package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Times of day, with the zone where the text gives one. */
final class ClockTimes {
    private ClockTimes() {}

    static @Nullable TimeValue clock(TimeMatch match, TimeContext context) {
        if (match.has("word")) {
            return TimeValue.time(day(context) + ("noon".equals(match.get("word")) ? "T12:00" : "T24:00"));
        }
        int hour = match.number("hour");
        String half = match.has("half") ? String.valueOf(match.get("half")).substring(0, 1) : "";
        boolean evening =
                half.equals("p") || "AF".equals(match.value("daypart")) || "EV".equals(match.value("daypart"));
        if (!half.isEmpty() && (hour > 12 || hour == 0)) {
            return null;
        }
        if (half.isEmpty() && match.has("minute") && isScore(match)) {
            return null;
        }
        hour = half.equals("a") && hour == 12 ? 0 : evening && hour < 12 ? hour + 12 : hour;
        String minutes = match.has("minute") ? ":" + match.get("minute") : ":00";
        String seconds = match.has("sec") ? ":" + match.get("sec") : "";
        String time = CalendarDates.two(hour) + minutes + seconds;
        return TimeValue.time(day(context) + "T" + time + zone(match, context, hour));
    }

    /** "a 3:10 victory", "John 3:16": a single digit before the colon without a zone, and no preposition of time. */
    private static boolean isScore(TimeMatch match) {
        boolean zoned = match.has("zone")
                || match.has("offset")
                || match.has("gmt")
                || match.words().contains("local");
        boolean placed =
                match.before().matches("(?s).*\\b(?:at|by|until|till|from|after|before|around|about|since|to) +$");
        return !zoned && !placed;
    }

    /** The day told in the same sentence, else the day of publication. */
    private static String day(TimeContext context) {
        String told = context.told();
        LocalDate today = context.today();
        boolean isDay = told != null && told.matches("\\d{4}-\\d\\d-\\d\\d.*") && !told.contains("/");
        return isDay ? String.valueOf(told).substring(0, 10) : today == null ? "XXXX-XX-XX" : today.toString();
    }

    private static String zone(TimeMatch match, TimeContext context, int hour) {
        if (match.has("offset")) {
            String offset = String.valueOf(match.get("offset")).replace(" ", "");
            String[] parts = offset.substring(1).split(":", -1);
            return offset.charAt(0)
                    + CalendarDates.two(Integer.parseInt(parts[0]))
                    + ":"
                    + (parts.length > 1 ? parts[1] : "00");
        }
        String zone = match.has("gmt") ? "Z" : match.value("zone");
        if (zone == null || zone.equals("Z")) {
            return zone == null ? "" : zone;
        }
        String day = day(context);
        if (day.startsWith("X")) {
            return "";
        }
        ZoneOffset offset =
                ZoneId.of(zone).getRules().getOffset(LocalDate.parse(day).atTime(LocalTime.of(hour % 24, 0)));
        return offset.getId();
    }
}
