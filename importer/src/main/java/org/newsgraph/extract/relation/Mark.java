package org.newsgraph.extract.relation;

import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * A mention with the tokens that it covers in its sentence.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record Mark(Mention mention, Entity entity, int first, int last) {
    boolean is(EntityType... types) {
        for (EntityType type : types) {
            if (entity.type() == type || mention.type() == type) {
                return true;
            }
        }
        return false;
    }

    boolean isPerson() {
        return entity.type() == EntityType.PERSON;
    }

    boolean isCountry() {
        return entity.type() == EntityType.COUNTRY;
    }

    boolean isOrganization() {
        return entity.type() == EntityType.ORGANIZATION;
    }

    boolean isPlace() {
        return entity.type() == EntityType.PLACE;
    }

    String id() {
        return entity.id();
    }

    String text() {
        return mention.text();
    }
}
