package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.model.EventType;

/** Whether the word of an event only tells how somebody is or feels: "felt threatened", "surrounded himself with friends"; or attempts. */
final class States {
    private static final Set<String> FEELING = Set.of("feel", "look", "seem", "appear", "sound", "remain", "stay");

    private static final Set<EventType> DONE_TO_OTHERS = EnumSet.of(
            EventType.ASSAULT, EventType.COERCE, EventType.ARREST, EventType.AID, EventType.DEAL, EventType.SUPPORT);

    /** What one may do to oneself. */
    private static final Set<String> SELF_HARM = Set.of(
            "kill",
            "shoot",
            "injure",
            "hurt",
            "harm",
            "wound",
            "burn",
            "hang",
            "blow",
            "stab",
            "cut",
            "immolate",
            "starve");

    private States() {}

    static boolean isTold(Trigger trigger) {
        return !trigger.nominal()
                && (isFelt(trigger.parse(), trigger.token()) || isReflexive(trigger) || isAttempt(trigger));
    }

    private static boolean isFelt(Parse parse, int verb) {
        int first = parse.is(verb, "conj") ? parse.head(verb) : verb;
        int head = first < 0 ? -1 : parse.head(first);
        return parse.tag(verb).equals("VBN")
                && head >= 0
                && parse.is(first, "xcomp", "ccomp", "advcl")
                && parse.child(first, "nsubj", "aux") < 0
                && FEELING.contains(parse.lemma(head));
    }

    /** "what they were trying to accomplish": no trial */
    private static boolean isAttempt(Trigger trigger) {
        Parse parse = trigger.parse();
        int next = trigger.token() + 1;
        return trigger.word().type() == EventType.TRIAL
                && trigger.word().lemma().equals("try")
                && next < parse.size()
                && parse.lower(next).equals("to");
    }

    private static boolean isReflexive(Trigger trigger) {
        Parse parse = trigger.parse();
        int object = parse.child(trigger.token(), "obj");
        return object >= 0
                && DONE_TO_OTHERS.contains(trigger.word().type())
                && parse.lower(object).matches(".+sel(f|ves)")
                && parse.token(object).isPronoun()
                && !SELF_HARM.contains(parse.lemma(trigger.token()));
    }
}
