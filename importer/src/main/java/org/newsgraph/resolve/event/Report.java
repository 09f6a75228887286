package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Event;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * One article's telling of an event, with the nodes of its participants.
 *
 * @param words lemma-like forms of its triggers, in lower case
 * @param roles participants in their roles
 * @param entities the nodes of all entities of the article: what it is about
 * @param first first day of its time, or null
 * @param last last day, or null
 */
record Report(
        String article,
        @Nullable LocalDate published,
        Event event,
        SortedSet<String> words,
        SortedMap<String, Role> roles,
        @Nullable String place,
        Set<String> entities,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {

    /** Real, open (planned or possible), denied or generic: events of different kinds are never one. */
    enum Reality {
        REAL,
        OPEN,
        DENIED,
        GENERIC
    }

    Reality reality() {
        return switch (event.realis()) {
            case ACTUAL -> Reality.REAL;
            case PLANNED, HYPOTHETICAL -> Reality.OPEN;
            case NEGATED -> Reality.DENIED;
            case GENERIC -> Reality.GENERIC;
        };
    }

    boolean planned() {
        return event.realis() == Realis.PLANNED;
    }

    Set<String> participants() {
        return roles.keySet();
    }

    /** A stable identity for ordering: article, then place in it. */
    String id() {
        return article + "\u0000" + String.format("%09d", event.trigger().begin()) + "\u0000" + event.id();
    }

    boolean dated() {
        return first != null;
    }

    boolean symmetric() {
        return roles.containsValue(Role.PARTICIPANT);
    }

    /** Participants in a role, in order of their keys. */
    List<String> in(Role role) {
        return roles.entrySet().stream()
                .filter(e -> e.getValue() == role)
                .map(Map.Entry::getKey)
                .toList();
    }
}
