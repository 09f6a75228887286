package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** The role of what a frame takes for a topic, but who acts or undergoes: "robbed a farmer", "her election", "the Kurdish revolt". */
final class TopicRoles {
    private static final Set<EntityType> PEOPLE = EnumSet.of(EntityType.PERSON, EntityType.GROUP);
    private static final Set<EntityType> FIGHTERS = EnumSet.of(EntityType.ORGANIZATION, EntityType.GROUP);
    /** Types whose object, if it is people, undergoes what is done. */
    private static final Set<EventType> TOWARDS_PEOPLE = EnumSet.of(
            EventType.CONCEDE,
            EventType.REJECT,
            EventType.CRIME,
            EventType.CONSULT,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.AID);

    /** Types that hit the country whose thing they hit: "intercepted a Brazilian ship". */
    private static final Set<EventType> AGAINST =
            EnumSet.of(EventType.COERCE, EventType.ASSAULT, EventType.SANCTION, EventType.ARREST);

    private static final Set<String> ALLOWING = Set.of("allow", "permit", "let");
    private static final Set<EventType> DRIVING =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.ARREST, EventType.RESIGNATION);

    private TopicRoles() {}

    /** The role of entities of these types in a slot of the trigger's frame. */
    static Role of(Trigger trigger, String slot, Set<EntityType> who) {
        EventType type = trigger.word().type();
        if (slot.equals("O") && !who.isEmpty() && PEOPLE.containsAll(who) && TOWARDS_PEOPLE.contains(type)) {
            return trigger.word().frame().symmetric() ? Role.PARTICIPANT : Role.RECIPIENT;
        }
        boolean allowed = ALLOWING.contains(trigger.word().lemma())
                && (who.equals(Set.of(EntityType.COUNTRY)) || who.equals(Set.of(EntityType.ORGANIZATION)));
        if (slot.equals("O") && (allowed || (AGAINST.contains(type) && who.equals(Set.of(EntityType.COUNTRY))))) {
            return Role.RECIPIENT;
        }
        boolean elected = type == EventType.ELECTION && slot.equals("poss") && who.equals(Set.of(EntityType.PERSON));
        boolean fighters =
                type == EventType.ASSAULT && slot.equals("mod") && !who.isEmpty() && FIGHTERS.containsAll(who);
        return elected || fighters ? Role.ACTOR : Role.TOPIC;
    }

    /** "ousted rebels from Mombasa": whether what stands behind "from" is only a town, which suffers nothing. */
    static boolean isLeft(Trigger trigger, Set<EntityType> from) {
        return DRIVING.contains(trigger.word().type()) && from.equals(Set.of(EntityType.PLACE));
    }
}
