package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Gist;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;

/** The relationships between entities that people like to see: one for all articles that say the same. */
final class EntityRelations {
    /** Names an event of the document that the relation comes from. */
    static final String EVENT = "event";

    /** What supports a fact, and how often each value of each further qualifier is given. */
    private static final class Support {
        private final Evidence evidence = new Evidence();
        private final SortedSet<String> events = new TreeSet<>();
        private final SortedMap<String, SortedMap<String, Integer>> qualifiers = new TreeMap<>();

        private void qualify(String name, String value, Keys keys) {
            if (name.equals(EVENT)) {
                keys.event(value).ifPresent(event -> events.add(event.id()));
            } else {
                qualifiers.computeIfAbsent(name, n -> new TreeMap<>()).merge(value, 1, Integer::sum);
            }
        }
    }

    private final Resolution resolution;
    private final SortedMap<Fact, Support> facts = new TreeMap<>();

    EntityRelations(Resolution resolution) {
        this.resolution = resolution;
    }

    void add(Witness witness, Fact fact, Gist.Related relation, Keys keys) {
        Support support = facts.computeIfAbsent(fact, f -> new Support());
        support.evidence.add(witness, relation.sentence(), relation.confidence());
        relation.qualifiers().forEach((name, value) -> support.qualify(name, value, keys));
    }

    List<RelationshipRow> rows() {
        List<RelationshipRow> rows = new ArrayList<>();
        facts.forEach((fact, support) -> {
            Properties properties = new Properties();
            support.qualifiers.forEach((name, values) -> properties.with(name, mostGiven(values)));
            properties.with("events", List.copyOf(support.events)).with("date", earliest(support.events));
            rows.add(support.evidence
                    .into(properties)
                    .relationship(fact.subject(), fact.predicate().name(), fact.object(), fact.which()));
        });
        return rows;
    }

    private @Nullable String earliest(SortedSet<String> events) {
        return events.stream()
                .map(key -> resolution.events().get(key))
                .filter(Objects::nonNull)
                .map(EventNode::start)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String mostGiven(SortedMap<String, Integer> values) {
        return values.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .orElseThrow()
                .getKey();
    }
}
