package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.model.PackedMap;
import org.newsgraph.model.Realis;
import org.newsgraph.resolve.EntityResolution;

/** Decides which events of different documents are one. Pure: the order of the extractions does not matter. */
public final class EventResolver {
    /**
     * Gives every event its node.
     *
     * @param entities the nodes that the participants are
     */
    public EventResolution resolve(Collection<Extraction> extractions, EntityResolution entities) {
        return resolve(Gists.of(extractions), entities);
    }

    /** Gives every event of the gists its node. */
    public EventResolution resolve(Gists gists, EntityResolution entities) {
        Reports reports = new Reports(entities);
        LeaderVotes leaders = new LeaderVotes(entities);
        Stories stories = new Stories();
        for (Gist gist : gists) {
            reports.add(gist);
            leaders.add(gist);
            stories.add(gist);
        }
        List<Report> all = reports.all();
        Frequencies frequencies =
                new Frequencies(all, reports.nodes().size(), reports.words().size());
        Parties parties = new Parties(reports.nodes(), entities.nodes(), leaders.byPerson(), frequencies);
        Sameness sameness = new Sameness(parties, stories.complete(), frequencies);
        Findings findings = new Comparison(all, sameness).run();
        Naming naming = new Naming(sameness);
        List<List<Report>> groups = new Clusters(all, sameness).groups(findings.pairs());
        List<EventNode> made =
                groups.parallelStream().map(group -> node(group, naming)).toList();
        List<Map.Entry<String, EventNode>> nodes = new ArrayList<>();
        List<List<String>> keys = new ArrayList<>();
        gists.articles().forEach(a -> keys.add(new ArrayList<>()));
        Map<Report, String> linked = new HashMap<>();
        findings.links().forEach(link -> {
            linked.put(link.from(), "");
            linked.put(link.to(), "");
        });
        for (int i = 0; i < groups.size(); i++) {
            String key = made.get(i).key();
            nodes.add(Map.entry(key, made.get(i)));
            for (Report r : groups.get(i)) {
                linked.replace(r, key);
                keys.get(r.article()).add(r.event().id());
                keys.get(r.article()).add(key);
            }
        }
        List<Map.Entry<String, SortedMap<String, String>>> packed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            packed.add(Map.entry(gists.articles().get(i), PackedMap.ofPairs(keys.get(i))));
        }
        return new EventResolution(
                PackedMap.ofEntries(nodes),
                PackedMap.ofEntries(packed),
                Links.links(findings.links(), linked),
                Contradictions.distinct(findings.contradictions()));
    }

    private static EventNode node(List<Report> group, Naming naming) {
        Gist.Told dated = group.stream()
                .map(Report::event)
                .min(Comparator.comparingInt(EventResolver::vagueness))
                .orElseThrow();
        Gist.Told first = group.get(0).event();
        int support = (int) group.stream().mapToInt(Report::article).distinct().count();
        double best =
                group.stream().mapToDouble(r -> r.event().confidence()).max().orElse(0);
        return new EventNode(
                naming.key(group, dated.start()),
                first.type(),
                first.mode(),
                naming.label(group, shown(dated)),
                realis(group),
                dated.timex(),
                dated.start(),
                dated.end(),
                dated.granularity(),
                support,
                Math.min(0.99, best + 0.02 * (support - 1)),
                naming.because(group, dated.start()));
    }

    /** The date for people: "2016-11-14", "2016-W46", "1990s", "2010/2014". */
    private static @Nullable String shown(Gist.Told event) {
        return switch (event.granularity()) {
            case WEEK, QUARTER, SEASON, HALF_YEAR, CENTURY -> event.timex();
            case DECADE -> event.start() + "s";
            default ->
                event.start() == null || event.start().equals(event.end())
                        ? event.start()
                        : event.start() + "/" + event.end();
        };
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

    private static int vagueness(Gist.Told event) {
        String start = event.start();
        return start == null ? Integer.MAX_VALUE : 100 - start.length() + (start.equals(event.end()) ? 0 : 1);
    }
}
