package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * One article's telling of an event, with the nodes of its participants.
 *
 * @param words stems of the words that tell it
 * @param roles participants in their roles, by node
 * @param topics nodes of what it is about
 * @param place node of where it happened, or null
 * @param first first day of its time, or null
 * @param last last day, or null
 */
record Report(
        String article,
        @Nullable LocalDate published,
        Event event,
        NavigableSet<String> words,
        SortedMap<String, Role> roles,
        Set<String> topics,
        @Nullable String place,
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

    /** Whether only bare nouns tell it ("the summit"), so that it may have happened or be to come. */
    boolean bare() {
        return event.bare();
    }

    EventType type() {
        return event.type();
    }

    String mode() {
        String mode = event.mode();
        return mode == null ? "" : mode;
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

    /** How many days its time may lie in; 0 if it is undated. */
    long days() {
        return first == null ? 0 : ChronoUnit.DAYS.between(first, lastDay(first)) + 1;
    }

    /** The last day of a dated report. */
    LocalDate lastDay(LocalDate start) {
        LocalDate end = last;
        return end == null ? start : end;
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
