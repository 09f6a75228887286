package org.newsgraph.knowledge;

import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Role;

/**
 * A syntactic frame: which slot of a trigger fills which role.
 *
 * @param slots role by slot: {@code S} subject, {@code O} object, {@code iO} indirect object, {@code poss} possessor,
 *     {@code mod} a country adjective or a name before a noun, or a preposition such as {@code against}
 */
public record EventFrame(String name, Map<String, Role> slots) {
    public EventFrame {
        slots = Map.copyOf(slots);
    }

    /** The role of a slot, if the frame has one for it. */
    public Optional<Role> role(String slot) {
        return Optional.ofNullable(slots.get(slot));
    }

    /** Whether its sides are equal: a call, a meeting, an agreement. */
    public boolean symmetric() {
        return slots.containsValue(Role.PARTICIPANT) && !slots.containsValue(Role.ACTOR);
    }
}
