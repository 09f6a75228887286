package org.newsgraph.extract.relation;

import java.util.List;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;

/**
 * One question that the model answers for a pair of entities: does the subject stand in the relation to the object?
 *
 */
public record PairTask(EntityType subject, Predicate predicate, EntityType object) {
    /** All tasks, the simpler first: later ones see what earlier ones found. */
    public static final List<PairTask> ALL = List.of(
            new PairTask(EntityType.PLACE, Predicate.LOCATED_IN, EntityType.COUNTRY),
            new PairTask(EntityType.PLACE, Predicate.LOCATED_IN, EntityType.PLACE),
            new PairTask(EntityType.ORGANIZATION, Predicate.BASED_IN, EntityType.COUNTRY),
            new PairTask(EntityType.ORGANIZATION, Predicate.PART_OF, EntityType.COUNTRY),
            new PairTask(EntityType.ORGANIZATION, Predicate.BASED_IN, EntityType.PLACE),
            new PairTask(EntityType.ORGANIZATION, Predicate.PART_OF, EntityType.ORGANIZATION),
            new PairTask(EntityType.PERSON, Predicate.HOLDS_OFFICE, EntityType.COUNTRY),
            new PairTask(EntityType.PERSON, Predicate.NATIONAL_OF, EntityType.COUNTRY),
            new PairTask(EntityType.PERSON, Predicate.LEADS, EntityType.ORGANIZATION),
            new PairTask(EntityType.PERSON, Predicate.MEMBER_OF, EntityType.ORGANIZATION));

    /** Whether a subject stands so to one object at most, as a rule. */
    boolean functional() {
        return object == EntityType.COUNTRY;
    }

    /** The predicate that says as much where it is said of another country. */
    Predicate alike() {
        return predicate == Predicate.NATIONAL_OF
                ? Predicate.HOLDS_OFFICE
                : predicate == Predicate.HOLDS_OFFICE ? Predicate.NATIONAL_OF : predicate;
    }

    boolean fits(Entity a, Entity b) {
        return a.type() == subject && b.type() == object && !a.id().equals(b.id());
    }

    /** Such as {@code PERSON-NATIONAL_OF-COUNTRY}. */
    public String name() {
        return subject + "-" + predicate + "-" + object;
    }
}
