package org.newsgraph.extract.relation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/** Relations that events imply: who spoke with whom, met, accused, supports, fights … Only events told as real count. */
final class EventRelations {
    private static final Set<EntityType> SIDES =
            Set.of(EntityType.PERSON, EntityType.COUNTRY, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PLACE);
    private static final Set<String> FACE_TO_FACE =
            Set.of("meet", "meeting", "summit", "visit", "host", "receive", "face-to-face", "talks-in-person");

    private final Map<String, Entity> entities;
    private final List<MarkedSentence> sentences;

    EventRelations(Map<String, Entity> entities, List<MarkedSentence> sentences) {
        this.entities = entities;
        this.sentences = sentences;
    }

    void find(List<Event> events, Claims claims) {
        for (Event event : events) {
            if (event.realis() == Realis.ACTUAL && !event.negative()) {
                symmetric(event, claims);
                directed(event, claims);
            }
        }
    }

    private void symmetric(Event event, Claims claims) {
        if (event.type() != EventType.CONSULT) {
            return;
        }
        List<Argument> sides =
                event.args().stream().filter(a -> isSide(a, Role.PARTICIPANT)).toList();
        if (sides.size() < 2) {
            sides = event.args().stream()
                    .filter(a -> isSide(a, Role.ACTOR) || isSide(a, Role.RECIPIENT) || isSide(a, Role.PARTICIPANT))
                    .toList();
        }
        boolean met = FACE_TO_FACE.contains(String.valueOf(event.mode()));
        for (int i = 0; i < sides.size(); i++) {
            for (int k = i + 1; k < sides.size() && sides.size() <= 4; k++) {
                claim(event, sides.get(i), met ? Predicate.MET : Predicate.SPOKE_WITH, sides.get(k), claims);
            }
        }
    }

    private void directed(Event event, Claims claims) {
        Predicate predicate = predicate(event);
        if (predicate == null) {
            return;
        }
        for (Argument actor : event.args()) {
            for (Argument recipient : event.args()) {
                if (isSide(actor, Role.ACTOR) && isSide(recipient, Role.RECIPIENT)) {
                    claim(event, actor, predicate, recipient, claims);
                }
            }
        }
    }

    private static @Nullable Predicate predicate(Event event) {
        return switch (event.type()) {
            case ACCUSE -> Predicate.ACCUSED;
            case THREATEN -> Predicate.THREATENED;
            case SANCTION -> Predicate.SANCTIONED;
            case ASSAULT -> Predicate.FIGHTS;
            default -> null;
        };
    }

    private boolean isSide(Argument a, Role role) {
        Entity entity = entities.get(a.entity());
        return a.role() == role && entity != null && SIDES.contains(entity.type());
    }

    private void claim(Event event, Argument a, Predicate predicate, Argument b, Claims claims) {
        if (a.entity().equals(b.entity())) {
            return;
        }
        sentences.stream()
                .filter(s -> s.sentence().span().contains(event.trigger()))
                .findFirst()
                .ifPresent(s -> claims.add(
                        a.entity(),
                        predicate,
                        b.entity(),
                        Map.of("event", event.id()),
                        s,
                        event.trigger(),
                        event.confidence() * 0.9));
    }

    static Map<String, Entity> byId(List<Entity> entities) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        entities.stream().sorted(Comparator.comparing(Entity::id)).forEach(e -> byId.put(e.id(), e));
        return byId;
    }
}
