package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.graph.SharedSink.Part;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Role;

/** Who and what takes part in events, with the sentences that say so. */
final class EventRoles {
    private static final String PARTICIPANT = Role.PARTICIPANT.name();
    private final SortedMap<Part, Evidence> parts = new TreeMap<>();

    void add(Witness witness, Part part, int sentence, double confidence) {
        parts.computeIfAbsent(part, p -> new Evidence()).add(witness, sentence, confidence);
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

    /** The type of relationship that stands for a role. */
    static String type(Role role) {
        return switch (role) {
            case TOPIC -> "ABOUT";
            case PLACE -> "AT";
            case ACTOR, RECIPIENT, PARTICIPANT, INSTRUMENT, MEDIUM -> role.name();
        };
    }
}
