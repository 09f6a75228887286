package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.EventType;

/**
 * Who does and who suffers what a noun of violence tells beside a verb of harm, and the other way round: "a blast injured two
 * men", "two men were killed in an Israeli raid", "fighting between rebels and troops killed two men".
 */
final class Harm {
    private static final Set<String> WITHIN = Set.of("in", "during", "by", "from", "with");
    private static final Set<String> OCCASION = Set.of("in", "during");
    private static final Set<String> SERIES =
            Set.of("series", "wave", "spate", "string", "number", "round", "flurry", "rash", "campaign");
    private static final Set<EventType> HARMING =
            EnumSet.of(EventType.ASSAULT, EventType.DEATH, EventType.ACCIDENT, EventType.ARREST);
    private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.ARREST, EventType.COERCE);
    private static final EventLexicon LEXICON = EventLexicon.standard();

    private Harm() {}

    /** Fills in what the verb of harm takes from a noun of violence beside it, or the noun from the verb. */
    static void complete(Trigger trigger, Slots slots) {
        if (trigger.nominal() && trigger.word().type() == EventType.ASSAULT) {
            fromVerb(trigger, slots);
        } else if (!trigger.nominal() && VIOLENT.contains(trigger.word().type()) && !slots.hasActor()) {
            int noun = cause(trigger.parse(), trigger.token());
            if (noun >= 0) {
                slots.actors(noun);
            }
        }
    }

    private static void fromVerb(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        int verb = harm(parse, noun);
        if (verb < 0 || trigger.word().frame().symmetric()) {
            return;
        }
        int victim = Clauses.object(parse, verb);
        if (victim >= 0 && victim != noun && !slots.hasOther()) {
            slots.recipient(victim);
        }
        int doer = parse.isPassive(verb) ? -1 : Clauses.subject(parse, verb);
        boolean beside = parse.is(noun, "obl") && OCCASION.contains(parse.preposition(noun));
        if (doer >= 0 && doer != noun && beside && !slots.hasActor() && !isViolence(parse, doer)) {
            slots.fill("S", doer);
        }
    }

    /** The verb of harm that the noun is subject, agent or occasion of, if only as "a series of" it; or -1. */
    private static int harm(Parse parse, int counted) {
        int noun = counted;
        while (parse.is(noun, "nmod")
                && parse.preposition(noun).equals("of")
                && SERIES.contains(parse.lemma(parse.head(noun)))) {
            noun = parse.head(noun);
        }
        int relative = parse.first(
                counted,
                c -> parse.relation(c).equals("acl:relcl")
                        && parse.any(c, s -> parse.is(s, "nsubj") && parse.isRelativePronoun(s))
                        && isHarm(parse, c));
        int head = parse.head(noun);
        boolean beside = head >= 0
                && (parse.is(noun, "nsubj", "dislocated")
                        || (parse.is(noun, "obl") && WITHIN.contains(parse.preposition(noun))));
        if (beside && parse.isVerb(head) && isHarm(parse, head)) {
            return head;
        }
        return relative;
    }

    private static boolean isHarm(Parse parse, int verb) {
        return LEXICON.verbs(parse.lemma(verb)).stream().anyMatch(w -> HARMING.contains(w.type()));
    }

    private static boolean isViolence(Parse parse, int token) {
        return LEXICON.nouns(parse.lemma(token)).stream().anyMatch(w -> w.type() == EventType.ASSAULT);
    }

    /** The noun of violence that is the verb's subject or agent, or that it stands within; else -1. */
    private static int cause(Parse parse, int verb) {
        int subject = Clauses.subject(parse, verb);
        if (subject >= 0) {
            return isViolence(parse, subject) ? subject : -1;
        }
        return parse.first(
                verb, c -> parse.is(c, "obl") && WITHIN.contains(parse.preposition(c)) && isViolence(parse, c));
    }
}
