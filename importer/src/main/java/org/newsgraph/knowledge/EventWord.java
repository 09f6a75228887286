package org.newsgraph.knowledge;

import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/**
 * A word that tells an event, and what must stand beside it.
 *
 * @param lemma the word; the words of a compound noun are joined by spaces
 * @param mode what kind of its type it tells, such as {@code phone} of CONSULT
 * @param cameo CAMEO code, empty where CAMEO has none
 * @param eventive a noun that tells an event wherever it stands; other nouns need an argument, a time or a light verb
 * @param particle particle of the verb, or empty
 * @param preposition preposition that the verb needs, or empty
 * @param objects lemmas one of which must be its object (or stand behind its preposition); none if empty
 * @param objectTypes types of event nouns one of which must be its object; none if empty
 * @param entityTypes types of entities one of which its object may be instead
 * @param entityObject whether its object must be a person, a country, an organization or the like
 * @param clause whether it needs a clause as complement
 */
public record EventWord(
        String lemma,
        EventType type,
        String mode,
        String cameo,
        EventFrame frame,
        boolean verb,
        boolean eventive,
        String particle,
        String preposition,
        Set<String> objects,
        Set<EventType> objectTypes,
        Set<EntityType> entityTypes,
        boolean entityObject,
        boolean clause) {
    public EventWord {
        objects = Set.copyOf(objects);
        objectTypes = Set.copyOf(objectTypes);
        entityTypes = Set.copyOf(entityTypes);
    }

    /** How much it asks for: the most demanding word whose demands are met tells the event. */
    public int demands() {
        int n = particle.isEmpty() ? 0 : 4;
        n += preposition.isEmpty() ? 0 : 4;
        n += asksForObject() ? 4 : 0;
        return n + (entityObject ? 2 : 0) + (clause ? 1 : 0);
    }

    /** Whether only some objects will do. */
    public boolean asksForObject() {
        return !objects.isEmpty() || !objectTypes.isEmpty() || !entityTypes.isEmpty();
    }
}
