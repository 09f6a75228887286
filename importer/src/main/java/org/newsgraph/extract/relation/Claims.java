package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Span;

/** Collects relations of one document: one for each pair and predicate, the surest saying of it, earlier before later. */
final class Claims {
    private static final Set<Predicate> SYMMETRIC = EnumSet.of(
            Predicate.SPOKE_WITH,
            Predicate.MET,
            Predicate.OPPONENT_OF,
            Predicate.SPOUSE_OF,
            Predicate.TENSE_WITH,
            Predicate.SIBLING_OF,
            Predicate.ALLY_OF);
    private static final Comparator<Relation> ORDER = Comparator.comparing(Relation::span)
            .thenComparing(Relation::predicate)
            .thenComparing(Relation::subject)
            .thenComparing(Relation::object);

    private record Key(String subject, Predicate predicate, String object) {}

    private final Map<Key, Relation> best = new LinkedHashMap<>();

    void add(
            String subject,
            Predicate predicate,
            String object,
            Map<String, String> qualifiers,
            MarkedSentence sentence,
            Span span,
            double confidence) {
        add(new Relation(subject, predicate, object, new TreeMap<>(qualifiers), span, sentence.index(), confidence));
    }

    void add(Relation r) {
        if (r.subject().equals(r.object())) {
            return;
        }
        boolean swap = SYMMETRIC.contains(r.predicate()) && r.subject().compareTo(r.object()) > 0;
        Key key = swap
                ? new Key(r.object(), r.predicate(), r.subject())
                : new Key(r.subject(), r.predicate(), r.object());
        Relation before = best.get(key);
        if (before == null) {
            best.put(key, r);
            return;
        }
        boolean surer = r.confidence() > before.confidence();
        Relation winner = surer ? r : before;
        SortedMap<String, String> qualifiers = new TreeMap<>(winner.qualifiers());
        if (winner.qualifiers().isEmpty()) {
            qualifiers.putAll((surer ? before : r).qualifiers());
        }
        best.put(
                key,
                new Relation(
                        before.subject(),
                        before.predicate(),
                        before.object(),
                        qualifiers,
                        winner.span(),
                        winner.sentence(),
                        winner.confidence()));
    }

    Optional<Relation> get(String subject, Predicate predicate, String object) {
        return Optional.ofNullable(best.get(new Key(subject, predicate, object)));
    }

    List<Relation> from(String subject) {
        return best.values().stream().filter(r -> r.subject().equals(subject)).toList();
    }

    /** In both directions. */
    List<Relation> between(String a, String b) {
        return best.values().stream()
                .filter(r -> (r.subject().equals(a) && r.object().equals(b))
                        || (r.subject().equals(b) && r.object().equals(a)))
                .toList();
    }

    boolean has(String subject, Predicate predicate, String object) {
        return best.containsKey(new Key(subject, predicate, object));
    }

    void remove(String subject, Predicate predicate, String object) {
        best.remove(new Key(subject, predicate, object));
    }

    /** In order of position. */
    List<Relation> all() {
        List<Relation> all = new ArrayList<>(best.values());
        all.sort(ORDER);
        return all;
    }
}
