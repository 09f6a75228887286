package org.newsgraph.extract.event;

import java.util.Set;

/** Which verbs stand in the passive voice, with an auxiliary or without one. */
final class Passives {
    /** What opens a clause that needs no auxiliary: "when asked", "if elected". */
    private static final Set<String> SHORTENING =
            Set.of("when", "if", "as", "once", "unless", "while", "until", "though", "although", "than", "where");
    /** Verbs that take an infinitive with an object only, so that without one they are passive: "Boeing allowed to bid". */
    private static final Set<String> WITH_OBJECT =
            Set.of("allow", "permit", "force", "urge", "order", "oblige", "compel", "authorize", "enable", "forbid");

    private Passives() {}

    static boolean is(Parse parse, int verb) {
        if (isWithoutObject(parse, verb)) {
            return true;
        }
        if (isBarePast(parse, verb)) {
            return false;
        }
        return parse.any(
                        verb,
                        c -> parse.relation(c).equals("nsubj:pass")
                                || parse.relation(c).equals("aux:pass"))
                || (isParticiple(parse, verb) && parse.child(verb, "aux") < 0 && isReduced(parse, verb));
    }

    private static boolean isWithoutObject(Parse parse, int verb) {
        return (parse.tag(verb).equals("VBD") || parse.tag(verb).equals("VBN"))
                && verb + 1 < parse.size()
                && parse.lower(verb + 1).equals("to")
                && parse.child(verb, "obj", "aux") < 0
                && parse.child(verb, "nsubj") >= 0
                && WITH_OBJECT.contains(parse.lemma(verb));
    }

    /** A past participle, or a past tense behind a noun without subject or object, which is one too: "an agreement reached in May". */
    private static boolean isParticiple(Parse parse, int verb) {
        boolean bare = parse.relation(verb).equals("acl") && parse.child(verb, "nsubj", "obj") < 0;
        return parse.tag(verb).equals("VBN") || (parse.tag(verb).equals("VBD") && (bare || isShortened(parse, verb)));
    }

    /** "The men arrested", "asked by the reporter, he said": without the auxiliary of a full clause. */
    private static boolean isReduced(Parse parse, int verb) {
        boolean adverbial = parse.is(verb, "advcl")
                && parse.child(verb, "nsubj", "obj") < 0
                && !parse.any(verb, c -> parse.is(c, "mark") && !SHORTENING.contains(parse.lower(c)));
        return adverbial
                || isShortened(parse, verb)
                || isCoordinated(parse, verb)
                || (parse.is(verb, "acl") && !parse.relation(verb).equals("acl:relcl"));
    }

    /** "said when asked by reporters" */
    private static boolean isShortened(Parse parse, int verb) {
        return parse.is(verb, "advcl", "ccomp")
                && parse.child(verb, "nsubj", "obj") < 0
                && parse.any(verb, c -> SHORTENING.contains(parse.lower(c)));
    }

    /** "beaten or raped by police": the auxiliary of the first goes for both. */
    private static boolean isCoordinated(Parse parse, int verb) {
        int first = parse.head(verb);
        return parse.is(verb, "conj")
                && first >= 0
                && parse.tag(first).equals("VBN")
                && parse.child(verb, "nsubj", "obj") < 0
                && is(parse, first);
    }

    /** A past tense that a tagger took for a participle: in a full sentence no passive stands without its auxiliary. */
    private static boolean isBarePast(Parse parse, int verb) {
        return parse.tag(verb).equals("VBN")
                && (parse.is(verb, "root", "ccomp")
                        || parse.any(
                                verb, c -> parse.is(c, "mark") && parse.lower(c).equals("that")))
                && parse.child(verb, "aux") < 0
                && parse.child(verb, "nsubj") >= 0
                && parse.lower(parse.size() - 1).equals(".");
    }
}
