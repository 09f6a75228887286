package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/** Who and what takes part in events, with the sentences that say so. */
final class EventRoles {
    private record Part(NodeKey event, String type, NodeKey entity) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int byEvent = event.compareTo(other.event);
            int byType = byEvent != 0 ? byEvent : type.compareTo(other.type);
            return byType != 0 ? byType : entity.compareTo(other.entity);
        }
    }

    private static final String PARTICIPANT = Role.PARTICIPANT.name();
    private final SortedMap<Part, Evidence> parts = new TreeMap<>();

    void add(Extraction extraction, Event event, Keys keys, Sentences sentences) {
        Optional<NodeKey> node = keys.event(event.id());
        if (node.isEmpty()
                || event.mentions().stream().noneMatch(m -> sentences.at(m).isPresent())) {
            return;
        }
        for (Argument argument : event.args()) {
            add(
                    extraction,
                    event,
                    node.get(),
                    type(argument.role()),
                    keys.entity(extraction.mentions().meant(argument)),
                    sentences.at(argument.span()));
        }
        if (event.place() != null) {
            Span trigger = event.trigger();
            add(extraction, event, node.get(), type(Role.PLACE), keys.entity(event.place()), sentences.at(trigger));
        }
    }

    List<RelationshipRow> rows() {
        List<RelationshipRow> rows = new ArrayList<>();
        folded().forEach((part, evidence) ->
                rows.add(evidence.into(new Properties()).relationship(part.event(), part.type(), part.entity(), "")));
        return rows;
    }

    /**
     * If one report tells an event as symmetric ("they spoke") and another does not ("he called her"), who takes part is
     * a participant in both.
     */
    private SortedMap<Part, Evidence> folded() {
        Set<NodeKey> symmetric = new HashSet<>();
        parts.keySet().stream().filter(p -> p.type().equals(PARTICIPANT)).forEach(p -> symmetric.add(p.event()));
        SortedMap<Part, Evidence> folded = new TreeMap<>();
        parts.forEach((part, evidence) -> {
            boolean sided = part.type().equals(Role.ACTOR.name()) || part.type().equals(Role.RECIPIENT.name());
            Part into = sided && symmetric.contains(part.event())
                    ? new Part(part.event(), PARTICIPANT, part.entity())
                    : part;
            folded.computeIfAbsent(into, p -> new Evidence()).add(evidence);
        });
        return folded;
    }

    private void add(
            Extraction extraction,
            Event event,
            NodeKey node,
            String type,
            Optional<NodeKey> entity,
            Optional<NodeKey> sentence) {
        if (entity.isPresent() && sentence.isPresent()) {
            parts.computeIfAbsent(new Part(node, type, entity.get()), p -> new Evidence())
                    .add(extraction.article(), sentence.get(), event.confidence());
        }
    }

    /** The type of relationship that stands for a role. */
    private static String type(Role role) {
        return switch (role) {
            case TOPIC -> "ABOUT";
            case PLACE -> "AT";
            case ACTOR, RECIPIENT, PARTICIPANT, INSTRUMENT, MEDIUM -> role.name();
        };
    }
}
