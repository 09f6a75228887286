package org.newsgraph.resolve.event;

import java.nio.IntBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Role;
import org.newsgraph.resolve.EntityResolution;

/** Makes reports of gists, with numbers for nodes and for stems of words. */
final class Reports {
    private static final Comparator<Gist.Told> ORDER =
            Comparator.comparingInt(Gist.Told::begin).thenComparing(Gist.Told::id);
    private static final List<String> ENDINGS =
            List.of("ements", "ement", "ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e");

    private final EntityResolution entities;
    private final Numbers nodes = new Numbers();
    private final Numbers words = new Numbers();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<IntBuffer, int[]> setsKnown = new HashMap<>();
    private final Map<List<Role>, Role[]> rolesKnown = new HashMap<>();
    private final List<Report> all = new ArrayList<>();
    private int articles;

    Reports(EntityResolution entities) {
        this.entities = entities;
        entities.nodes().keySet().forEach(nodes::of);
    }

    /** In the order of articles' ids, then of places in the article; none is added after that. */
    List<Report> all() {
        setsKnown.clear();
        rolesKnown.clear();
        return all;
    }

    /** Keys of the nodes; those of the resolution in their order. */
    Numbers nodes() {
        return nodes;
    }

    /** Stems of words. */
    Numbers words() {
        return words;
    }

    /** Adds the reports of an article; articles are added in the order of their ids. */
    void add(Gist gist) {
        LocalDate day = gist.publishedOn();
        Report.Source source =
                new Report.Source(articles++, gist.article(), day == null ? Report.NONE : (int) day.toEpochDay());
        gist.events().stream().sorted(ORDER).forEach(e -> all.add(report(source, e)));
    }

    private Report report(Report.Source source, Gist.Told event) {
        SortedMap<Integer, Role> roles = new TreeMap<>();
        List<Integer> topics = new ArrayList<>();
        for (Gist.Part part : event.parts()) {
            int node = nodes.of(entities.key(source.id(), part.entity()));
            switch (part.role()) {
                case ACTOR, RECIPIENT, PARTICIPANT -> roles.putIfAbsent(node, part.role());
                case TOPIC -> topics.add(node);
                case PLACE, INSTRUMENT, MEDIUM -> {}
            }
        }
        String place = event.place();
        int first = day(event.start(), false);
        int last = day(event.end(), true);
        return new Report(
                source,
                event.withoutParts(),
                shared(event.words().stream().mapToInt(this::stem)),
                shared(roles.keySet().stream().mapToInt(i -> i)),
                rolesKnown.computeIfAbsent(List.copyOf(roles.values()), r -> r.toArray(new Role[0])),
                shared(topics.stream().mapToInt(i -> i)),
                place == null ? Report.NONE : nodes.of(entities.key(source.id(), place)),
                first,
                last == Report.NONE ? first : last);
    }

    /** The numbers, ascending, in an array that equal ones share. */
    private int[] shared(IntStream numbers) {
        int[] ascending = numbers.sorted().distinct().toArray();
        int[] known = setsKnown.putIfAbsent(IntBuffer.wrap(ascending), ascending);
        return known == null ? ascending : known;
    }

    private int stem(String word) {
        return stems.computeIfAbsent(word, w -> words.of(stemmed(w)));
    }

    /** A rough stem, so that "visit", "visited" and "visiting" are one word. */
    private static String stemmed(String word) {
        String w = word.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (w.endsWith(ending) && w.length() - ending.length() > 3) {
                return w.substring(0, w.length() - ending.length());
            }
        }
        return w;
    }

    /** First or last day of a date that may be only a year or a month. */
    private static int day(@Nullable String date, boolean last) {
        if (date == null) {
            return Report.NONE;
        }
        try {
            LocalDate day = switch (date.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(date), last ? 12 : 1, last ? 31 : 1);
                case 7 ->
                    last
                            ? YearMonth.parse(date).atEndOfMonth()
                            : YearMonth.parse(date).atDay(1);
                default -> LocalDate.parse(date);
            };
            return (int) day.toEpochDay();
        } catch (DateTimeException | NumberFormatException e) {
            return Report.NONE;
        }
    }
}
