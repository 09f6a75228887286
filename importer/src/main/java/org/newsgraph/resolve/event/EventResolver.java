package org.newsgraph.resolve.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Realis;
import org.newsgraph.resolve.EntityResolution;

/** Decides which events of different documents are one. Pure: the order of the extractions does not matter. */
public final class EventResolver {
    /**
     * Gives every event its node.
     *
     * @param extractions sorted by article id
     * @param entities the nodes that the participants are
     */
    public EventResolution resolve(List<Extraction> extractions, EntityResolution entities) {
        List<Report> reports = Reports.of(extractions, entities);
        Sameness sameness = new Sameness(extractions, entities, reports);
        Naming naming = new Naming(sameness);
        SortedMap<String, EventNode> nodes = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();
        extractions.forEach(x -> keys.put(x.article().id(), new TreeMap<>()));
        Map<String, String> keyOf = new HashMap<>();
        for (List<Report> group : new Clusters(reports, sameness).groups()) {
            EventNode node = node(group, naming);
            nodes.put(node.key(), node);
            group.forEach(r -> {
                keyOf.put(r.id(), node.key());
                keys.computeIfAbsent(r.article(), k -> new TreeMap<>())
                        .put(r.event().id(), node.key());
            });
        }
        List<Report> sorted =
                reports.stream().sorted(Comparator.comparing(Report::id)).toList();
        return new EventResolution(
                nodes, keys, new Links(sameness, keyOf).among(sorted), new Contradictions(sameness).among(sorted));
    }

    private static EventNode node(List<Report> group, Naming naming) {
        Event dated = group.stream()
                .map(Report::event)
                .min(Comparator.comparingInt(EventResolver::vagueness))
                .orElseThrow();
        Event first = group.get(0).event();
        int support = (int) group.stream().map(Report::article).distinct().count();
        double best =
                group.stream().mapToDouble(r -> r.event().confidence()).max().orElse(0);
        return new EventNode(
                naming.key(group, dated.start()),
                first.type(),
                first.mode(),
                naming.label(group, dated.start()),
                realis(group),
                dated.timex(),
                dated.start(),
                dated.end(),
                dated.granularity(),
                support,
                Math.min(0.99, best + 0.02 * (support - 1)),
                naming.because(group, dated.start()));
    }

    /** What the first report tells that is more than a bare noun. */
    private static Realis realis(List<Report> group) {
        return group.stream()
                .filter(r -> !r.bare())
                .findFirst()
                .orElse(group.get(0))
                .event()
                .realis();
    }

    private static int vagueness(Event event) {
        String start = event.start();
        return start == null ? Integer.MAX_VALUE : 100 - start.length() + (start.equals(event.end()) ? 0 : 1);
    }
}
