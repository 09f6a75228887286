package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/** Tells adjuncts of a verb that a parser hung from a noun beside it. */
final class Adjuncts {
    private static final Set<String> OPENING = Set.of("for", "after", "before", "by", "while", "without");

    private static final Set<String> ASKING = WordClasses.syntax().words("asking-nouns");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "for");

    private static final Set<String> SPEAKING = WordClasses.syntax().words("speaking");

    private static final EventLexicon LEXICON = EventLexicon.standard();
    private static final Set<EventType> FOR =
            EnumSet.of(EventType.ACCUSE, EventType.ARREST, EventType.TRIAL, EventType.SANCTION, EventType.SUPPORT);

    private static final Set<String> PREPOSED = Set.of("for", "of", "from");

    private static final Set<String> ROUGHLY = Set.of("up", "over", "about", "around", "under");

    private Adjuncts() {}

    /** "was arrested in Lebanon for helping the rebels": it is not Lebanon that helped. */
    static boolean hangsFromName(Parse parse, int verb, int noun) {
        int governor = parse.head(noun);
        return parse.tag(verb).equals("VBG")
                && OPENING.contains(parse.preposition(verb))
                && governor >= 0
                && parse.isVerb(governor)
                && parse.is(noun, "obl")
                && parse.tag(noun).startsWith("NNP");
    }

    /** The verb that an infinitive tells the purpose of, which a parser hung from a place before it: "met in Athens to discuss"; else -1. */
    static int purposeBehindPlace(Parse parse, int noun) {
        int at = noun;
        boolean place = parse.tag(noun).startsWith("NNP") && parse.is(noun, "obl", "nmod");
        while (place && at >= 0 && !parse.isVerb(at) && parse.is(at, "obl", "nmod", "obj")) {
            at = parse.head(at);
        }
        return place && at >= 0 && parse.isVerb(at) ? at : -1;
    }

    /**
     * The verb whose subject a participle shares that stands behind a comma: one that tells of speech goes with who speaks, and
     * not with who is to do what he says: "urged Peru to open the border, saying".
     */
    static int governor(Parse parse, int participle, int head) {
        int at = head;
        boolean speaks = parse.tag(participle).equals("VBG")
                && participle > 0
                && parse.lower(participle - 1).equals(",")
                && SPEAKING.contains(parse.lemma(participle));
        for (int steps = 0; speaks && steps < 4 && isEmbedded(parse, at); steps++) {
            int up = parse.head(at);
            at = up >= 0 && !parse.isVerb(up) && parse.child(up, "cop") < 0 ? parse.head(up) : up;
        }
        return at < 0 ? head : at;
    }

    /** Whom a verb keeps from what a participle tells, or accuses, punishes or thanks for it: "banned him from voting"; else -1. */
    static int held(Parse parse, int participle, int verb) {
        String preposition = parse.preposition(participle);
        boolean holds = parse.tag(participle).equals("VBG")
                && !parse.isPassive(verb)
                && (preposition.equals("from")
                        || preposition.equals("of")
                        || (preposition.equals("for")
                                && LEXICON.verbs(parse.lemma(verb)).stream().anyMatch(w -> FOR.contains(w.type()))));
        int object = holds ? parse.child(verb, "obj") : -1;
        return object < participle ? object : -1;
    }

    /** An infinitive, or a participle behind a preposition: "to seek", "for coming". */
    private static boolean isEmbedded(Parse parse, int verb) {
        if (verb < 0 || !parse.is(verb, "xcomp", "acl", "advcl", "ccomp")) {
            return false;
        }
        return parse.tag(verb).equals("VB")
                ? parse.any(verb, c -> parse.lower(c).equals("to"))
                : parse.tag(verb).equals("VBG") && PREPOSED.contains(parse.preposition(verb));
    }

    /** Whom a noun is addressed to that asks for what an infinitive tells: "pressure on Sudan to withdraw"; else -1. */
    static int addressed(Parse parse, int verb, int head) {
        if (!parse.is(verb, "acl", "xcomp", "advcl")
                || !parse.any(verb, c -> parse.lower(c).equals("to"))) {
            return -1;
        }
        int noun = parse.is(verb, "acl") ? head : parse.child(head, "obj");
        boolean asks = noun >= 0 && noun < verb && ASKING.contains(parse.lemma(noun));
        if (!asks) {
            return -1;
        }
        int own = parse.first(noun, c -> c < verb && parse.is(c, "nmod") && ADDRESSED.contains(parse.preposition(c)));
        boolean behind = own < 0 && noun != head;
        return behind
                ? parse.first(
                        head,
                        c -> c > noun && c < verb && parse.is(c, "obl") && ADDRESSED.contains(parse.preposition(c)))
                : own;
    }

    /** The subject that a parser hides: "workers affiliated with a union stopped work", "up to 1,000 workers stopped work". */
    static int hiddenSubject(Parse parse, int verb) {
        int clause = parse.child(verb, "csubj");
        if (clause >= 0 && parse.tag(clause).equals("VBN") && parse.child(clause, "aux") < 0) {
            return parse.child(clause, "nsubj");
        }
        return parse.first(
                verb,
                c -> c < verb
                        && parse.is(c, "obl")
                        && (NounPhrases.isBehindDay(parse, c)
                                || (parse.child(c, "nummod") >= 0 && ROUGHLY.contains(parse.preposition(c)))));
    }
}
