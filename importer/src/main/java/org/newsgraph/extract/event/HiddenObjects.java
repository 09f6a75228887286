package org.newsgraph.extract.event;

import java.util.Set;

/** The object of a verb that a parser hides in what stands behind it. */
final class HiddenObjects {
    private HiddenObjects() {}

    /** The token of the object, that of a verb coordinated right behind included; or -1. */
    static int of(Parse parse, int verb) {
        int hidden = hidden(parse, verb);
        return hidden >= 0 ? hidden : shared(parse, verb);
    }

    /** The object that a parser hides: "rejected proposed changes", "launched ten days of exercises". */
    private static int hidden(Parse parse, int verb) {
        int participle = parse.first(verb, c -> isParticiple(parse, c));
        if (participle >= 0) {
            return parse.child(participle, "obj");
        }
        int days = parse.first(verb, c -> c > verb && parse.relation(c).equals("obl:tmod"));
        return days < 0
                ? -1
                : parse.first(
                        days, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of"));
    }

    /** Whether the word is a participle before a noun that a parser took for a verb of its own. */
    static boolean isParticiple(Parse parse, int word) {
        int verb = parse.head(word);
        return parse.tag(word).equals("VBN")
                && parse.is(word, "xcomp")
                && verb == word - 1
                && parse.child(word, "obj") >= 0
                && !Set.of("be", "have", "get", "become", "remain", "see", "keep")
                        .contains(parse.lemma(verb));
    }

    private static int shared(Parse parse, int verb) {
        for (int c : parse.children(verb, "conj")) {
            if (parse.isVerb(c) && c - verb <= 3) {
                return parse.child(c, "obj");
            }
        }
        return -1;
    }
}
