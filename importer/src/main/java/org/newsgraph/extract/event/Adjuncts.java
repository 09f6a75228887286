package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/** Tells adjuncts of a verb that a parser hung from a noun beside it. */
final class Adjuncts {
    private static final Set<String> OPENING = Set.of("for", "after", "before", "by", "while", "without");

    private static final Set<String> ASKING = WordClasses.syntax().words("asking-nouns");
    private static final Set<String> ADDRESSED = Set.of("on", "upon", "to", "for");

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
}
