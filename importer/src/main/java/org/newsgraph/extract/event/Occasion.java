package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * Whose occasion an event noun is that stands beside a verb: who does the rest of the sentence takes part in it ("in an interview,
 * the minister said"), and is the other side of what is told with one side alone ("left after talks with Iran", "is in talks
 * with Iran"). A fight that somebody works in ("work together in the struggle against crime") is not between those who do.
 */
final class Occasion {
    private static final Set<String> WITHIN = Set.of("in", "during", "at");
    private static final Set<String> DOER = Set.of("by", "of");
    private static final Set<String> AIM = Set.of("against", "on", "upon");
    private static final Set<String> UNDERGOING = WordClasses.events().words("undergoing");
    private static final Set<String> PERFORMING = WordClasses.syntax().words("performing");
    private static final Set<String> ENGAGING = WordClasses.syntax().words("engaging");
    private static final Set<String> CONTESTING = WordClasses.syntax().words("contesting");
    private static final Set<String> AROUND = Set.of("ahead", "before", "after", "on", "for", "during");

    private Occasion() {}

    /** The token of who takes part, or -1. */
    static int subject(Trigger trigger) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        String frame = trigger.word().frame().name();
        boolean fight = trigger.word().type() == EventType.ASSAULT;
        boolean spoken = (trigger.word().frame().symmetric() && !fight) || frame.equals("n.say");
        boolean trip = frame.equals("n.visit");
        boolean owned = parse.child(noun, "nmod:poss") >= 0;
        boolean open = trigger.word().frame().symmetric() && !owned && hasOther(parse, noun);
        String preposition = isAhead(parse, noun) ? "ahead" : parse.preposition(noun);
        boolean within = WITHIN.contains(preposition) || ((trip || open) && AROUND.contains(preposition));
        boolean copular =
                parse.child(noun, "cop") >= 0 && trigger.word().frame().symmetric();
        boolean takesPart = copular || spoken || (fight && open) || (trip && !owned);
        return within && takesPart ? around(parse, noun) : -1;
    }

    /** Fills in those who do or suffer what the trigger tells whom only the words around its clause name. */
    static void complete(Trigger trigger, Slots slots) {
        Harm.complete(trigger, slots);
        if (trigger.nominal()) {
            aimed(trigger, slots);
            between(trigger, slots);
            int patient = slots.hasOther() ? -1 : patient(trigger);
            if (patient >= 0) {
                slots.recipient(patient);
            }
            int performer = slots.hasActor() ? -1 : performer(trigger);
            if (performer >= 0) {
                slots.fill("S", performer);
            }
        }
    }

    /** "attacks by rebels against the army": what a parser hangs from who does it. */
    private static void aimed(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        for (int doer : parse.children(trigger.token(), "nmod")) {
            if (DOER.contains(parse.preposition(doer)) && !slots.hasOther()) {
                parse.children(doer, "nmod").stream()
                        .filter(c -> AIM.contains(parse.preposition(c)))
                        .filter(c -> trigger.word()
                                .frame()
                                .role(parse.preposition(c))
                                .filter(r -> r == Role.RECIPIENT)
                                .isPresent())
                        .forEach(c -> slots.oblique(parse, c));
            }
        }
    }

    /** "followed talks on Monday between", "talks were held between": the sides that a parser hangs from the verb. */
    private static void between(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        if (!trigger.word().frame().symmetric() || slots.hasActor()) {
            return;
        }
        List<Integer> verbs = new ArrayList<>(parse.children(noun, "acl"));
        if (parse.is(noun, "obj", "nsubj") && parse.head(noun) >= 0) {
            verbs.add(parse.head(noun));
        }
        for (int verb : verbs) {
            parse.children(verb, "obl").stream()
                    .filter(c -> c > noun && parse.preposition(c).equals("between"))
                    .forEach(c -> slots.oblique(parse, c));
        }
    }

    /** The subject of a verb of undergoing that the noun stands behind: "suffered an injury", "is recovering from an attack"; or -1. */
    private static int patient(Trigger trigger) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        int verb = parse.head(noun);
        boolean behind = verb >= 0
                && parse.isVerb(verb)
                && (parse.is(noun, "obj")
                        || (parse.is(noun, "obl") && parse.preposition(noun).equals("from")));
        return behind && UNDERGOING.contains(parse.lemma(verb)) && !parse.isPassive(verb)
                ? Clauses.subject(parse, verb)
                : -1;
    }

    /** The subject of the verb whose object the noun is, if only through "a series of": "plan attacks", "seek talks"; or -1. */
    private static int performer(Trigger trigger) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        while (parse.is(noun, "nmod") && parse.preposition(noun).equals("of") && parse.head(noun) >= 0) {
            noun = parse.head(noun);
        }
        int verb = parse.head(noun);
        if (verb < 0 || !parse.isVerb(verb) || parse.isPassive(verb)) {
            return -1;
        }
        String lemma = parse.lemma(verb);
        boolean performs = parse.is(noun, "obj")
                && trigger.word().type() != EventType.ELECTION
                && (PERFORMING.contains(lemma)
                        || (trigger.word().frame().symmetric()
                                && trigger.word().type() != EventType.ASSAULT
                                && ENGAGING.contains(lemma)));
        boolean contests = trigger.word().type() == EventType.ELECTION
                && parse.is(noun, "obl")
                && parse.preposition(noun).equals("in")
                && CONTESTING.contains(lemma);
        return performs || contests ? Clauses.subject(parse, verb) : -1;
    }

    private static boolean hasOther(Parse parse, int noun) {
        return parse.any(
                noun, c -> parse.is(c, "nmod", "obl") && parse.preposition(c).equals("with"));
    }

    /** Whether the noun hangs from "ahead" as an adverb of a verb: "speaking ahead of the trip". */
    static boolean isAhead(Parse parse, int noun) {
        int head = parse.head(noun);
        return head >= 0 && parse.lower(head).equals("ahead");
    }

    /** The subject of the verb that the noun stands beside, or of the copula that it stands behind. */
    private static int around(Parse parse, int noun) {
        int head = parse.head(noun);
        if (isAhead(parse, noun)) {
            return parse.head(head) < 0 ? -1 : Clauses.subject(parse, parse.head(head));
        }
        if (head >= 0 && parse.isVerb(head) && parse.is(noun, "obl")) {
            return Clauses.subject(parse, head);
        }
        int verb = head < 0 ? -1 : parse.head(head);
        if (verb >= 0 && parse.isVerb(verb) && parse.is(noun, "nmod") && parse.is(head, "xcomp")) {
            return Clauses.subject(parse, verb);
        }
        return parse.child(noun, "cop") >= 0 ? parse.child(noun, "nsubj") : -1;
    }
}
