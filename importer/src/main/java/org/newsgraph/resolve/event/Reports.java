package org.newsgraph.resolve.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Role;
import org.newsgraph.resolve.EntityResolution;

/** Makes reports of extractions. */
final class Reports {
    private Reports() {}

    static List<Report> of(List<Extraction> extractions, EntityResolution entities) {
        List<Report> reports = new ArrayList<>();
        for (Extraction x : extractions) {
            x.events().forEach(e -> reports.add(report(x, e, entities)));
        }
        return reports;
    }

    private static Report report(Extraction x, Event event, EntityResolution entities) {
        String article = x.article().id();
        SortedMap<String, Role> roles = new TreeMap<>();
        Set<String> topics = new HashSet<>();
        for (Argument a : event.args()) {
            String node = entities.key(article, x.mentions().meant(a));
            switch (a.role()) {
                case ACTOR, RECIPIENT, PARTICIPANT -> roles.putIfAbsent(node, a.role());
                case TOPIC -> topics.add(node);
                case PLACE, INSTRUMENT, MEDIUM -> {}
            }
        }
        TreeSet<String> words = new TreeSet<>();
        event.mentions().forEach(m -> words.add(stem(last(m.of(x.article().text())))));
        String place = event.place();
        return new Report(
                article,
                x.article().publishedOn(),
                event,
                words,
                roles,
                topics,
                place == null ? null : entities.key(article, place),
                day(event.start(), false),
                day(event.end(), true));
    }

    /** Of "phone call", the call. */
    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** A rough stem, so that "visit", "visited" and "visiting" are one word. */
    private static String stem(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        for (String ending :
                List.of("ements", "ement", "ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e")) {
            if (w.endsWith(ending) && w.length() - ending.length() > 3) {
                return w.substring(0, w.length() - ending.length());
            }
        }
        return w;
    }

    /** First or last day of a date that may be only a year or a month; null if it is no date. */
    private static @Nullable LocalDate day(@Nullable String date, boolean last) {
        if (date == null) {
            return null;
        }
        try {
            return switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(date).atEndOfMonth()
                            : YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
