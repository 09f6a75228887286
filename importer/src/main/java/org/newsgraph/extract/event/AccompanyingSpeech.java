package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/**
 * Speech that accompanies what the main clause tells: "sought to calm them, saying that …" is said, whatever becomes of what was
 * sought, and who "called to thank her" has done so.
 */
final class AccompanyingSpeech {
    private static final Set<EventType> SPOKEN =
            Set.of(EventType.STATEMENT, EventType.ACCUSE, EventType.SUPPORT, EventType.REQUEST, EventType.THREATEN);

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

    /** Verbs of getting in touch, by which what one gets in touch for is said as well. */
    private static final Set<String> IN_TOUCH = WordClasses.events().words("in-touch");

    private AccompanyingSpeech() {}

    /** The verb whose clause decides, or -1 if the trigger is no such speech. */
    static int clause(Trigger trigger) {
        Parse parse = trigger.parse();
        int carrier = trigger.carrier();
        int governor = parse.head(carrier);
        boolean message = governor >= 0
                && SPOKEN.contains(trigger.word().type())
                && IN_TOUCH.contains(parse.lemma(governor))
                && parse.isInfinitiveOf(governor, carrier);
        return message ? governor : withParticiple(trigger);
    }

    /** The finite verb that the participle goes with. */
    private static int withParticiple(Trigger trigger) {
        Parse parse = trigger.parse();
        int verb = trigger.token();
        boolean participle = !trigger.nominal()
                && parse.tag(verb).equals("VBG")
                && SPOKEN.contains(trigger.word().type())
                && verb > 0
                && parse.lower(verb - 1).equals(",")
                && parse.is(verb, "advcl", "xcomp", "acl", "dep", "conj", "parataxis")
                && parse.child(verb, "mark", "aux", "case") < 0;
        int clause = participle ? parse.head(verb) : -1;
        while (clause >= 0 && !isFinite(parse, clause)) {
            clause = parse.head(clause);
        }
        return clause;
    }

    private static boolean isFinite(Parse parse, int verb) {
        return parse.isVerb(verb)
                && (FINITE.contains(parse.tag(verb)) || parse.child(verb, "aux") >= 0)
                && !parse.any(verb, c -> parse.tag(c).equals("TO"));
    }
}
