package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** Arguments that follow from those that a sentence names: where something is done is also whom it is done to, or by whom. */
final class Understood {
    private static final Set<EventType> SPATIAL = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.RETREAT,
            EventType.CONSULT,
            EventType.TRAVEL,
            EventType.DISASTER);
    private static final Set<EventType> LOCAL = EnumSet.of(
            EventType.CONCEDE,
            EventType.COERCE,
            EventType.SANCTION,
            EventType.MOBILIZE,
            EventType.THREATEN,
            EventType.AID,
            EventType.RETREAT,
            EventType.PROTEST,
            EventType.REQUEST);

    /** What is put to somebody, and what answers it. */
    private static final Set<EventType> PUT_TO_SOMEBODY = EnumSet.of(EventType.REQUEST, EventType.THREATEN);

    private static final Set<EventType> ANSWERS = EnumSet.of(EventType.REJECT, EventType.AGREE, EventType.CONCEDE);

    /** What only the authorities of a country do. */
    private static final Set<EventType> OF_STATES = EnumSet.of(EventType.ARREST, EventType.TRIAL);

    private static final Set<EventType> OF_TROOPS = EnumSet.of(EventType.RETREAT, EventType.MOBILIZE);
    private static final Set<EntityType> FORCES = EnumSet.of(EntityType.GROUP, EntityType.ORGANIZATION);

    private static final Set<String> TIES = WordClasses.metonymy().words("ties");

    private final Trigger trigger;
    private final Referents referents;
    private final Map<String, Argument> args;

    /** Completes these arguments of a trigger. */
    Understood(Trigger trigger, Referents referents, Map<String, Argument> args) {
        this.trigger = trigger;
        this.referents = referents;
        this.args = args;
    }

    /** Adds who takes part, each from the arguments so far. */
    void complete() {
        placeAsRecipient();
        sidesOfTies();
        stateAsActor();
        answererAsRecipient();
        troopsAsActor();
    }

    /**
     * What is done in a country or a town is done to it: "lifted the curfew in Mosul" (CAMEO's rule for targets); those who protest in a
     * town do not protest against the town.
     */
    private void placeAsRecipient() {
        boolean acted = args.values().stream().anyMatch(a -> a.role() == Role.ACTOR);
        if (acted && !hasOther() && LOCAL.contains(trigger.word().type())) {
            args.values().stream()
                    .filter(a -> a.role() == Role.PLACE)
                    .findFirst()
                    .filter(a -> trigger.word().type() != EventType.PROTEST || isCountry(a))
                    .filter(a -> args.values().stream()
                            .noneMatch(o -> o.role() != Role.PLACE && o.entity().equals(a.entity())))
                    .ifPresent(a ->
                            args.put(Role.RECIPIENT + a.entity(), new Argument(Role.RECIPIENT, a.entity(), a.span())));
        }
    }

    /** Who answers it is whom it was put to: "Serbia rejected an Australian ultimatum". */
    private void answererAsRecipient() {
        Parse parse = trigger.parse();
        int verb = parse.head(trigger.token());
        boolean answered = trigger.nominal()
                && trigger.support() < 0
                && (PUT_TO_SOMEBODY.contains(trigger.word().type()) || isOffered())
                && !hasOther()
                && (parse.is(trigger.token(), "obj") || isAnswered(parse))
                && verb >= 0
                && EventLexicon.standard().verbs(parse.lemma(verb)).stream().anyMatch(w -> ANSWERS.contains(w.type()));
        int subject = answered ? Clauses.subject(parse, verb) : -1;
        if (subject >= 0) {
            referents.of(parse, subject).stream()
                    .filter(r -> ArgumentFinder.canAct(r.type()))
                    .filter(r ->
                            args.values().stream().noneMatch(a -> a.entity().equals(r.entity())))
                    .forEach(r ->
                            args.put(Role.RECIPIENT + r.entity(), new Argument(Role.RECIPIENT, r.entity(), r.span())));
        }
    }

    /** What one side alone offers or promises, not what two sides agree on. */
    private boolean isOffered() {
        return trigger.word().type() == EventType.AGREE
                && args.values().stream().anyMatch(a -> a.role() == Role.ACTOR);
    }

    /** "conceded to demands", "agreed to a request" */
    private boolean isAnswered(Parse parse) {
        return parse.is(trigger.token(), "obl")
                && parse.children(trigger.token(), "case").stream()
                        .anyMatch(c -> parse.lower(c).equals("to"));
    }

    /** Who change what they have with each other do it to each other: "Peru and Chile restored their ties". */
    private void sidesOfTies() {
        Parse parse = trigger.parse();
        int ties = trigger.nominal() ? -1 : parse.child(trigger.token(), "obj");
        boolean mutual = ties >= 0
                && TIES.contains(parse.lemma(ties))
                && parse.children(ties, "nmod:poss").stream()
                        .allMatch(p -> parse.lower(p).equals("their"))
                && parse.children(ties, "nmod").stream()
                        .noneMatch(p -> parse.preposition(p).equals("with"));
        List<Argument> actors =
                args.values().stream().filter(a -> a.role() == Role.ACTOR).toList();
        if (mutual && actors.size() > 1 && !hasOther()) {
            actors.forEach(a -> {
                args.remove(Role.ACTOR + a.entity());
                args.put(Role.PARTICIPANT + a.entity(), new Argument(Role.PARTICIPANT, a.entity(), a.span()));
            });
        }
    }

    /** Where somebody is arrested or tried without a word of by whom, the state does it. */
    private void stateAsActor() {
        boolean acted = args.values().stream().anyMatch(a -> a.role() == Role.ACTOR);
        if (!acted && OF_STATES.contains(trigger.word().type())) {
            args.values().stream()
                    .filter(a -> a.role() == Role.PLACE && isCountry(a))
                    .findFirst()
                    .ifPresent(a -> args.put(Role.ACTOR + a.entity(), new Argument(Role.ACTOR, a.entity(), a.span())));
        }
    }

    /** Whose troops move without a word of who sends them: "Kenyan troops were withdrawn". */
    private void troopsAsActor() {
        boolean acted = args.values().stream().anyMatch(a -> a.role() == Role.ACTOR);
        boolean moved = !trigger.nominal() && trigger.parse().isPassive(trigger.token());
        if (!acted && moved && OF_TROOPS.contains(trigger.word().type())) {
            args.values().stream()
                    .filter(a -> a.role() == Role.TOPIC && isForce(a))
                    .findFirst()
                    .ifPresent(a -> args.put(Role.ACTOR + a.entity(), new Argument(Role.ACTOR, a.entity(), a.span())));
        }
    }

    private boolean isForce(Argument a) {
        Entity entity = referents.entity(a.entity());
        return entity != null && FORCES.contains(entity.type());
    }

    private boolean isCountry(Argument a) {
        Entity entity = referents.entity(a.entity());
        return entity != null && entity.type() == EntityType.COUNTRY;
    }

    /** Where somebody goes, or what is bombed, taken or struck, is where it happens. */
    @Nullable
    String recipientAsPlace() {
        String place = null;
        if (SPATIAL.contains(trigger.word().type())) {
            for (Argument a : args.values()) {
                Entity entity = referents.entity(a.entity());
                boolean site = entity != null
                        && (a.role() == Role.RECIPIENT || a.role() == Role.PLACE || a.role() == Role.TOPIC)
                        && (entity.type() == EntityType.PLACE
                                || (entity.type() == EntityType.COUNTRY
                                        && trigger.word().mode().equals("visit")));
                place = place == null && site ? a.entity() : place;
            }
        }
        return place;
    }

    private boolean hasOther() {
        return Slots.hasOther(args.values());
    }
}
