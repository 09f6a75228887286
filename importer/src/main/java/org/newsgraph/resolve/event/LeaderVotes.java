package org.newsgraph.resolve.event;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Gist;
import org.newsgraph.resolve.EntityResolution;

/** The country that each person is told most often to lead or to represent. */
final class LeaderVotes {
    /** An inference of a whole document counts from this confidence on. */
    private static final double SURE = 0.8;

    private final EntityResolution entities;
    private final Map<String, TreeMap<String, Integer>> votes = new HashMap<>();

    LeaderVotes(EntityResolution entities) {
        this.entities = entities;
    }

    /** Counts what an article tells. */
    void add(Gist gist) {
        for (Gist.Related r : gist.relations()) {
            String country = leads(r) ? country(gist, r.object()) : null;
            if (country != null) {
                votes.computeIfAbsent(entities.key(gist.article(), r.subject()), k -> new TreeMap<>())
                        .merge(country, 1, Integer::sum);
            }
        }
    }

    /** Countries by key of the person's node. */
    Map<String, String> byPerson() {
        Map<String, String> leaders = new HashMap<>();
        votes.forEach((person, countries) -> leaders.put(person, most(countries)));
        return leaders;
    }

    private static boolean leads(Gist.Related r) {
        boolean office = switch (r.predicate()) {
            case HOLDS_OFFICE, LEADS, REPRESENTS -> true;
            default -> false;
        };
        boolean said = !"document".equals(r.qualifiers().get("basis")) || r.confidence() >= SURE;
        return office && said && !"former".equals(r.qualifiers().get("status"));
    }

    private static @Nullable String country(Gist gist, String id) {
        for (Gist.Named named : gist.entities()) {
            Entity e = named.entity();
            if (e.id().equals(id)) {
                return e.type() == EntityType.COUNTRY ? e.attributes().getOrDefault("iso2", e.name()) : null;
            }
        }
        return null;
    }

    private static String most(NavigableMap<String, Integer> countries) {
        String best = countries.firstKey();
        for (Map.Entry<String, Integer> c : countries.entrySet()) {
            best = c.getValue() > countries.getOrDefault(best, 0) ? c.getKey() : best;
        }
        return best;
    }
}
