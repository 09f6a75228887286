package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.extract.event.Senses.Sense;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/**
 * Words of violence that are meant of words, courts and votes: a candidate who attacks another criticizes him, companies that
 * fight in court have a dispute, and what hurts a campaign injures nobody. And the departure of somebody to nowhere leaves a post.
 */
final class Metaphors {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> VERBAL = WORDS.words("verbal-attacks");
    private static final Set<String> STRUGGLES = WORDS.words("struggles");
    private static final Set<String> HURTS = WORDS.words("hurts");
    private static final Set<String> VIOLENT = WORDS.words("violent");
    private static final Set<String> VERBALLY = WORDS.words("verbally");
    private static final Set<EntityType> ARMED = EnumSet.of(EntityType.COUNTRY, EntityType.PLACE);

    private static final Set<String> DIRECTIONS = Set.of("from", "for", "to", "in", "on", "at");

    private Metaphors() {}

    /** The sense of words that a word of violence has among these participants, if it has one. */
    static Optional<Sense> sense(Trigger trigger, EventType type, List<EntityType> participants) {
        if (leavesWork(trigger, type, participants)) {
            return Optional.of(new Sense(EventType.RESIGNATION, "resign"));
        }
        if (type != EventType.ASSAULT || !isPeaceful(trigger, participants)) {
            return Optional.empty();
        }
        String lemma = trigger.word().lemma();
        if (VERBAL.contains(lemma) && (!trigger.nominal() || participants.size() > 1 || isVerbal(trigger))) {
            return Optional.of(new Sense(EventType.ACCUSE, "criticize"));
        }
        boolean dispute = STRUGGLES.contains(lemma) && trigger.nominal() && participants.size() > 1;
        return dispute ? Optional.of(new Sense(EventType.ACCUSE, "dispute")) : Optional.empty();
    }

    /** "Jobs's departure", "the fall of the dictator": a person's, to nowhere in particular. */
    private static boolean leavesWork(Trigger trigger, EventType type, List<EntityType> participants) {
        Parse parse = trigger.parse();
        String lemma = trigger.word().lemma();
        boolean departs = type == EventType.TRAVEL && lemma.equals("departure") && !isDirected(parse, trigger.token());
        boolean falls = type == EventType.ECONOMY && lemma.equals("fall");
        return trigger.nominal()
                && (departs || falls)
                && !participants.isEmpty()
                && participants.stream().allMatch(t -> t == EntityType.PERSON);
    }

    private static boolean isDirected(Parse parse, int noun) {
        return parse.any(
                noun, c -> parse.is(c, "nmod") && (DIRECTIONS.contains(parse.preposition(c)) || isDirected(parse, c)));
    }

    /** Whether a word of violence tells nothing at all: "the scandal hurt him", "fights for higher wages". */
    static boolean isEmpty(Trigger trigger, EventType type, List<EntityType> participants) {
        String lemma = trigger.word().lemma();
        if (type == EventType.ASSAULT && STRUGGLES.contains(lemma) && isAgainstThing(trigger, participants)) {
            return true;
        }
        boolean figure = HURTS.contains(lemma) || (STRUGGLES.contains(lemma) && participants.size() < 2);
        return type == EventType.ASSAULT && figure && isPeaceful(trigger, participants);
    }

    /** "the battle against the water crisis" */
    private static boolean isAgainstThing(Trigger trigger, List<EntityType> participants) {
        Parse parse = trigger.parse();
        return participants.isEmpty()
                && trigger.nominal()
                && (trigger.word().lemma().equals("crisis")
                        || parse.any(
                                trigger.token(),
                                c -> parse.is(c, "nmod", "obl")
                                        && parse.preposition(c).equals("against")
                                        && parse.tag(c).equals("NN")
                                        && Nouns.standard()
                                                .classOf(parse.lemma(c))
                                                .isEmpty()))
                && IntStream.range(0, parse.size())
                        .filter(i -> i < trigger.first() || i > trigger.token())
                        .noneMatch(i -> VIOLENT.contains(parse.lemma(i)));
    }

    private static boolean isVerbal(Trigger trigger) {
        return trigger.parse()
                .any(trigger.token(), c -> VERBALLY.contains(trigger.parse().lower(c)));
    }

    private static boolean isPeaceful(Trigger trigger, List<EntityType> participants) {
        Parse parse = trigger.parse();
        if (isVerbal(trigger)) {
            return true;
        }
        if (trigger.support() >= 0 && Performance.isCarriedOut(parse, trigger.support())) {
            return false;
        }
        if (participants.isEmpty() || participants.stream().anyMatch(ARMED::contains)) {
            return false;
        }
        for (int i = 0; i < parse.size(); i++) {
            boolean self = i >= trigger.first() && i <= trigger.token();
            if (!self && VIOLENT.contains(parse.token(i).lemma().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }
}
