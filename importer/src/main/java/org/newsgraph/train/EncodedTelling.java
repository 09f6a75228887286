package org.newsgraph.train;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.event.EncodedSample;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/**
 * A telling by rules and encoder beside the annotated event that it tells.
 *
 * @param event null if it tells none
 */
record EncodedTelling(EncodedSample sample, EventAnnotations.@Nullable Event event) {
    private static final Set<Role> SIDES = Set.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT);

    /** Somebody in his role. */
    record Side(Role role, String entity) {}

    static EncodedTelling of(EncodedSample sample, EventAnnotations.Sentence sentence) {
        return new EncodedTelling(sample, sentence.event(sample.words()).orElse(null));
    }

    boolean isEvent() {
        return event != null;
    }

    /** Whether it is an event that is not dropped. */
    boolean isFound() {
        return event != null && sample.stands();
    }

    boolean hasRightType() {
        return event != null && event.types().contains(sample.together().type());
    }

    boolean hasRightRealis() {
        return event != null && event.realis() == sample.together().realis();
    }

    /** Who takes part as told. */
    Set<Side> told() {
        return sample.together().args().stream()
                .filter(a -> SIDES.contains(a.role()))
                .map(a -> new Side(a.role(), a.entity()))
                .collect(Collectors.toSet());
    }

    /** Who takes part as annotated, as far as a word that is annotated stands for an entity. */
    Set<Side> annotated() {
        Map<String, Role> roles = new LinkedHashMap<>();
        for (EventAnnotations.Argument a : event == null ? List.<EventAnnotations.Argument>of() : event.args()) {
            entities(a.head()).forEach(entity -> roles.put(entity, a.role()));
        }
        Set<Side> sides = new HashSet<>();
        roles.forEach((entity, role) -> {
            if (SIDES.contains(role)) {
                sides.add(new Side(role, entity));
            }
        });
        return sides;
    }

    /** How many of those told are annotated in their role. */
    int sidesRight() {
        Set<Side> both = new HashSet<>(told());
        both.retainAll(annotated());
        return both.size();
    }

    private List<String> entities(Span head) {
        return sample.entities().entrySet().stream()
                .filter(e -> e.getKey().overlaps(head))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }
}
