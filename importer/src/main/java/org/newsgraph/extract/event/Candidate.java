package org.newsgraph.extract.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * One telling of an event in one sentence, before tellings of one event are put together.
 *
 * @param object lemma of the verb's object, or empty
 * @param time when it happened, or null
 * @param likely the arguments that it has if it points back to no other event
 * @param peopled whether somebody takes part, though perhaps nobody with a name
 * @param probability how sure it is that the words tell an event, from 0 to 1
 * @param dating what an encoder takes for its time
 * @param guessed whether only an encoder takes a bare noun for a plan, of which the noun's own words say nothing
 */
record Candidate(
        Trigger trigger,
        EventType type,
        String mode,
        Realis realis,
        List<Argument> args,
        @Nullable String place,
        String object,
        @Nullable When time,
        List<Argument> likely,
        boolean peopled,
        double probability,
        Dating dating,
        boolean guessed) {
    private static final Set<String> UNDER_WAY = Set.of("ongoing", "continuing", "recent", "latest");

    Candidate {
        args = List.copyOf(args);
        likely = List.copyOf(likely);
    }

    int sentence() {
        return trigger.parse().sentence().index();
    }

    List<Argument> participants() {
        return ArgumentFinder.participants(args);
    }

    /** Who takes part. */
    Set<String> entities() {
        return participants().stream().map(Argument::entity).collect(Collectors.toSet());
    }

    boolean symmetric() {
        return trigger.word().frame().symmetric();
    }

    /** Told by a verb, or by a noun with a light verb, so that there is a tense. */
    boolean verbal() {
        return !trigger.nominal() || trigger.support() >= 0;
    }

    /** A noun such as "the meeting" that names nobody: it points back to an event, or tells nothing. */
    boolean anaphoric() {
        return !verbal() && participants().isEmpty();
    }

    /** A bare noun says nothing of whether its event has happened yet: "the summit" may be to come, "the ongoing talks" are not. */
    boolean untold() {
        return !verbal()
                && (realis == Realis.ACTUAL || guessed)
                && (time == null || !time.stated())
                && !trigger.parse().hasAny(trigger.token(), UNDER_WAY);
    }

    /** Whether it tells of a thing: "the film was released". */
    boolean namesThing() {
        return args.stream().anyMatch(a -> a.role() == Role.TOPIC);
    }

    /** With the arguments that are likely, if it names nobody. */
    Candidate byItself() {
        return participants().isEmpty() && !likely.isEmpty() ? withArgs(likely) : this;
    }

    Candidate withArgs(List<Argument> more) {
        return new Candidate(
                trigger, type, mode, realis, more, place, object, time, likely, peopled, probability, dating, guessed);
    }

    Candidate as(EventType otherType, String otherMode, List<Argument> more) {
        return new Candidate(
                trigger,
                otherType,
                otherMode,
                realis,
                more,
                place,
                object,
                time,
                likely,
                peopled,
                probability,
                dating,
                guessed);
    }

    Candidate withTime(@Nullable When when) {
        return new Candidate(
                trigger, type, mode, realis, args, place, object, when, likely, peopled, probability, dating, guessed);
    }

    Candidate withRealis(Realis other) {
        return new Candidate(
                trigger, type, mode, other, args, place, object, time, likely, peopled, probability, dating, guessed);
    }

    Candidate withProbability(double other) {
        return new Candidate(
                trigger, type, mode, realis, args, place, object, time, likely, peopled, other, dating, guessed);
    }
}
