package org.newsgraph.graph;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.model.Gist;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.Predicate;

/**
 * A relation of two entities, whoever tells it.
 *
 * @param which tells facts of one kind about the same entities apart
 */
record Fact(NodeKey subject, Predicate predicate, NodeKey object, String which) implements Comparable<Fact> {
    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::subject)
            .thenComparing(Fact::predicate)
            .thenComparing(Fact::object)
            .thenComparing(Fact::which);
    private static final Set<Predicate> SYMMETRIC = EnumSet.of(
            Predicate.SPOKE_WITH,
            Predicate.MET,
            Predicate.OPPONENT_OF,
            Predicate.ALLY_OF,
            Predicate.TENSE_WITH,
            Predicate.FIGHTS,
            Predicate.SPOUSE_OF,
            Predicate.SIBLING_OF);

    /** The fact that a relation tells. A symmetric one is told once, from the node whose id comes first. */
    static Fact of(Gist.Related relation, NodeKey subject, NodeKey object) {
        String title = relation.qualifiers().getOrDefault("title", "");
        String status = relation.qualifiers().getOrDefault("status", "");
        String which = title + "\u0000" + status;
        boolean turn = SYMMETRIC.contains(relation.predicate()) && subject.compareTo(object) > 0;
        return turn
                ? new Fact(object, relation.predicate(), subject, which)
                : new Fact(subject, relation.predicate(), object, which);
    }

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
