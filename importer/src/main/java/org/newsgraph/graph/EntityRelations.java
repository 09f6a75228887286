package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;

/** The relationships between entities that people like to see: one for all articles that say the same. */
final class EntityRelations {
    private static final Set<Predicate> SYMMETRIC = EnumSet.of(
            Predicate.SPOKE_WITH,
            Predicate.MET,
            Predicate.OPPONENT_OF,
            Predicate.ALLY_OF,
            Predicate.TENSE_WITH,
            Predicate.FIGHTS,
            Predicate.SPOUSE_OF,
            Predicate.SIBLING_OF);
    /** What makes two relations of one kind between the same entities two facts and not one. */
    private static final List<String> DISTINCTIVE = List.of("title", "status");

    /** Names an event of the document that the relation comes from. */
    static final String EVENT = "event";

    /** What is said of a person wrongly does most harm. */
    private static final Set<Predicate> OF_PEOPLE = EnumSet.of(
            Predicate.HOLDS_OFFICE, Predicate.LEADS, Predicate.MEMBER_OF, Predicate.NATIONAL_OF, Predicate.WORKS_FOR);

    private static final double SURE = 0.8;
    private static final double SURE_OF_PEOPLE = 0.9;

    private record Fact(NodeKey subject, Predicate predicate, NodeKey object, String which) {
        static final Comparator<Fact> ORDER = Comparator.comparing(Fact::subject)
                .thenComparing(Fact::predicate)
                .thenComparing(Fact::object)
                .thenComparing(Fact::which);
    }

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
    private final SortedMap<Fact, Support> facts = new TreeMap<>(Fact.ORDER);

    EntityRelations(Resolution resolution) {
        this.resolution = resolution;
    }

    void add(Extraction extraction, Keys keys, Sentences sentences) {
        List<Relation> relations = new ArrayList<>(extraction.relations());
        relations.removeIf(r -> !isSaid(r) && !isSure(r));
        relations.addAll(Contacts.of(extraction));
        for (Relation relation : relations) {
            Optional<NodeKey> sentence = sentences.at(relation.span());
            Optional<Support> support = support(extraction, relation, keys);
            if (sentence.isPresent() && support.isPresent()) {
                support.get().evidence.add(extraction.article(), sentence.get(), relation.confidence());
                relation.qualifiers().forEach((name, value) -> support.get().qualify(name, value, keys));
            }
        }
    }

    private Optional<Support> support(Extraction extraction, Relation relation, Keys keys) {
        Optional<NodeKey> subject = keys.entity(meant(extraction, relation, relation.subject()));
        Optional<NodeKey> object = keys.entity(meant(extraction, relation, relation.object()));
        if (subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
            return Optional.empty();
        }
        return Optional.of(facts.computeIfAbsent(fact(relation, subject.get(), object.get()), f -> new Support()));
    }

    /** Who is meant by a side of a relation that comes from an event, as the event means it. */
    private static String meant(Extraction extraction, Relation relation, String side) {
        String event = relation.qualifiers().get(EVENT);
        return extraction.events().stream()
                .filter(e -> e.id().equals(event))
                .flatMap(e -> e.args().stream())
                .filter(a -> a.entity().equals(side))
                .findFirst()
                .map(extraction.mentions()::meant)
                .orElse(side);
    }

    /** Not inferred from the document as a whole. */
    private static boolean isSaid(Relation relation) {
        return !"document".equals(relation.qualifiers().get("basis"));
    }

    /** Whether an inference may stand in the graph beside what sentences say. */
    private static boolean isSure(Relation relation) {
        return relation.confidence() >= (OF_PEOPLE.contains(relation.predicate()) ? SURE_OF_PEOPLE : SURE);
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

    /** A symmetric relation is written once, from the node whose id comes first. */
    private static Fact fact(Relation relation, NodeKey subject, NodeKey object) {
        List<String> values = DISTINCTIVE.stream()
                .map(name -> relation.qualifiers().getOrDefault(name, ""))
                .toList();
        String which = String.join("\u0000", values);
        boolean turn = SYMMETRIC.contains(relation.predicate()) && subject.compareTo(object) > 0;
        return turn
                ? new Fact(object, relation.predicate(), subject, which)
                : new Fact(subject, relation.predicate(), object, which);
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
