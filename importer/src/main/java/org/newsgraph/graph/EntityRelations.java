package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;
import org.newsgraph.model.RelationshipRow;

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

    private record Fact(NodeKey subject, Predicate predicate, NodeKey object, String which) {
        static final Comparator<Fact> ORDER = Comparator.comparing(Fact::subject)
                .thenComparing(Fact::predicate)
                .thenComparing(Fact::object)
                .thenComparing(Fact::which);
    }

    /** What supports a fact, and how often each value of each further qualifier is given. */
    private static final class Support {
        private final Evidence evidence = new Evidence();
        private final SortedMap<String, SortedMap<String, Integer>> qualifiers = new TreeMap<>();
    }

    private final SortedMap<Fact, Support> facts = new TreeMap<>(Fact.ORDER);

    void add(Extraction extraction, Keys keys, Sentences sentences) {
        for (Relation relation : extraction.relations()) {
            Optional<NodeKey> subject = keys.entity(relation.subject());
            Optional<NodeKey> object = keys.entity(relation.object());
            Optional<NodeKey> sentence = sentences.at(relation.span());
            if (subject.isPresent()
                    && object.isPresent()
                    && sentence.isPresent()
                    && !subject.get().equals(object.get())) {
                Support support =
                        facts.computeIfAbsent(fact(relation, subject.get(), object.get()), f -> new Support());
                support.evidence.add(extraction.article(), sentence.get(), relation.confidence());
                relation.qualifiers()
                        .forEach((name, value) -> support.qualifiers
                                .computeIfAbsent(name, n -> new TreeMap<>())
                                .merge(value, 1, Integer::sum));
            }
        }
    }

    List<RelationshipRow> rows() {
        List<RelationshipRow> rows = new ArrayList<>();
        facts.forEach((fact, support) -> {
            Properties properties = new Properties();
            support.qualifiers.forEach((name, values) -> properties.with(name, mostGiven(values)));
            rows.add(support.evidence
                    .into(properties)
                    .relationship(fact.subject(), fact.predicate().name(), fact.object(), fact.which()));
        });
        return rows;
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
