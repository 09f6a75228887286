package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.EventType;

/**
 * Whose occasion an event noun is that stands beside a verb: who does the rest of the sentence takes part in it ("in an interview,
 * the minister said"), and is the other side of what is told with one side alone ("left after talks with Iran", "is in talks
 * with Iran"). A fight that somebody works in ("work together in the struggle against crime") is not between those who do.
 */
final class Occasion {
    private static final Set<String> WITHIN = Set.of("in", "during", "at");
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
        boolean takesPart = spoken || (fight && open) || (trip && !owned);
        return within && takesPart ? around(parse, noun) : -1;
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
        return parse.child(noun, "cop") >= 0 ? parse.child(noun, "nsubj") : -1;
    }
}
