package org.newsgraph.extract.event;

import java.util.Set;

/** Tells adjuncts of a verb that a parser hung from a noun beside it. */
final class Adjuncts {
    private static final Set<String> OPENING = Set.of("for", "after", "before", "by", "while", "without");

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
}
