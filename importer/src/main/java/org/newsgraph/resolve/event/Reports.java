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
    /** Begins the stand-in for the node of an unnamed participant. */
    static final String UNNAMED = "unnamed:";

    private Reports() {}

    static List<Report> of(List<Extraction> extractions, EntityResolution entities) {
        List<Report> reports = new ArrayList<>();
        for (Extraction x : extractions) {
            String article = x.article().id();
            Set<String> about = new HashSet<>();
            x.mentions().entities().forEach(e -> about.add(entities.key(article, e.id())));
            x.events().forEach(e -> reports.add(report(x, e, entities, about)));
        }
        return reports;
    }

    private static Report report(Extraction x, Event event, EntityResolution entities, Set<String> about) {
        String article = x.article().id();
        SortedMap<String, Role> roles = new TreeMap<>();
        for (Argument a : event.args()) {
            if (a.role() == Role.ACTOR || a.role() == Role.RECIPIENT || a.role() == Role.PARTICIPANT) {
                roles.putIfAbsent(side(x, x.mentions().meant(a), entities), a.role());
            }
        }
        TreeSet<String> words = new TreeSet<>();
        event.mentions().forEach(m -> words.add(stem(m.of(x.article().text()))));
        String place = event.place();
        return new Report(
                article,
                x.article().publishedOn(),
                event,
                words,
                roles,
                place == null ? null : entities.key(article, place),
                about,
                day(event.start(), false),
                day(event.end(), true));
    }

    /** The node of a participant; the unnamed are told apart by what they are called, not by document. */
    private static String side(Extraction x, String entity, EntityResolution entities) {
        return x.mentions()
                .entity(entity)
                .filter(e -> e.attributes().containsKey("unnamed"))
                .map(e -> UNNAMED + e.type().label().toLowerCase(Locale.ROOT) + ":"
                        + e.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> entities.key(x.article().id(), entity));
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
