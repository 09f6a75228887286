package org.newsgraph.extract.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Count;

/** The number of the dead that a toll tells: "the death toll from the attack rose to 15", "a toll of 20". */
final class Tolls {
    private static final Set<String> FROM = Set.of("from", "of", "in");
    private static final Set<String> AT = Set.of("to", "at");

    private Tolls() {}

    /** What the toll of an event that a noun tells is said to be. */
    static Casualties of(Trigger trigger) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        int toll = trigger.nominal() && parse.is(noun, "nmod") && FROM.contains(parse.preposition(noun))
                ? parse.head(noun)
                : -1;
        return toll < 0 || !isToll(parse, toll) ? Casualties.UNTOLD : told(parse, toll);
    }

    /** What the sentence says of a toll that it is about, of whatever event; untold if it is about none. */
    static Casualties of(Parse parse) {
        for (int i = 0; i < parse.size(); i++) {
            if (isToll(parse, i) && parse.is(i, "nsubj") && parse.is(parse.head(i), "root")) {
                return told(parse, i);
            }
        }
        return Casualties.UNTOLD;
    }

    private static boolean isToll(Parse parse, int noun) {
        return parse.lemma(noun).equals("toll")
                && !parse.any(noun, c -> parse.lower(c).equals("injury"));
    }

    private static Casualties told(Parse parse, int toll) {
        Count count = number(parse, toll);
        return count == null ? Casualties.UNTOLD : new Casualties(count.toString(), null);
    }

    private static @Nullable Count number(Parse parse, int toll) {
        int counted = parse.first(
                toll, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of") && HeadCount.of(parse, c) != null);
        int verb = parse.head(toll);
        if (counted < 0 && parse.is(toll, "nsubj") && verb >= 0) {
            counted = !parse.isVerb(verb) && parse.child(verb, "cop") >= 0
                    ? verb
                    : parse.first(
                            verb,
                            c -> c > verb
                                    && (parse.is(c, "obj") || AT.contains(parse.preposition(c)))
                                    && HeadCount.of(parse, c) != null);
        }
        return HeadCount.of(parse, counted);
    }
}
