package org.newsgraph.extract.event;

import java.util.Set;

/** Whether a verb's own words deny what it tells: "did not go", "has yet to go", "without going", "instead of going". */
final class Negation {
    static final Set<String> NOT =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "nor", "without", "hardly", "barely", "no longer");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "no-one");
    private static final Set<String> NOTHING = Set.of("nothing", "nobody", "none", "no-one");
    private static final Set<String> IN_PLACE = Set.of("without", "instead", "rather", "than");

    private Negation() {}

    static boolean denies(Parse parse, int verb) {
        return hasYet(parse, verb)
                || parse.any(verb, c -> c < verb && isNot(parse, c))
                || isReplaced(parse, verb)
                || nobody(parse, verb)
                || before(parse, verb);
    }

    private static boolean isNot(Parse parse, int word) {
        boolean only = word + 1 < parse.size() && Set.of("only", "just").contains(parse.lower(word + 1));
        return !only && parse.is(word, "advmod", "det", "cc") && NOT.contains(parse.lower(word));
    }

    /** "has yet to announce", "is yet to announce" */
    private static boolean hasYet(Parse parse, int verb) {
        return verb > 2
                && parse.lower(verb - 1).equals("to")
                && parse.lower(verb - 2).equals("yet")
                && Set.of("have", "be").contains(parse.lemma(verb - 3));
    }

    /** "did little to soften it", "has done nothing to help" */
    static boolean hardly(Parse parse, int verb) {
        return verb > 2
                && parse.lower(verb - 1).equals("to")
                && Set.of("little", "nothing").contains(parse.lower(verb - 2))
                && parse.lemma(verb - 3).equals("do");
    }

    /** "Neither the king nor the queen came", "No country agreed", "proposed nothing" */
    private static boolean nobody(Parse parse, int verb) {
        int subject = parse.child(verb, "nsubj");
        int object = parse.child(verb, "obj");
        return (object >= 0 && NOTHING.contains(parse.lower(object))) || isNobody(parse, subject);
    }

    private static boolean isNobody(Parse parse, int subject) {
        return subject >= 0
                && (NOBODY.contains(parse.lower(subject)) || parse.any(subject, c -> NOBODY.contains(parse.lower(c))));
    }

    /** "without consulting anybody", "instead of attacking" */
    private static boolean isReplaced(Parse parse, int verb) {
        if (!parse.tag(verb).equals("VBG") || verb < 2) {
            return false;
        }
        return IN_PLACE.contains(parse.lower(verb - 1))
                || (parse.lower(verb - 1).equals("of") && parse.lower(verb - 2).equals("instead"));
    }

    /** The adverbs and auxiliaries right before the verb, whatever the tree makes of them. */
    private static boolean before(Parse parse, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - 4; i--) {
            boolean adverb = parse.tag(i).equals("RB");
            if (!adverb && !parse.is(i, "aux")) {
                return false;
            }
            if (adverb
                    && NOT.contains(parse.lower(i))
                    && !Set.of("only", "just").contains(parse.lower(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
