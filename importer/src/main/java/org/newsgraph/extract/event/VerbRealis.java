package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.model.Realis;

/** How real a verb's own words tell its event: negation, auxiliaries, adverbs, the mark of its clause, and tense. */
final class VerbRealis {
    private final EventContexts contexts = EventContexts.standard();

    Realis of(Parse parse, int verb) {
        if (Negation.denies(parse, verb)) {
            return Realis.NEGATED;
        }
        for (int c : parse.children(verb)) {
            Optional<Realis> marked =
                    parse.is(c, "mark", "advmod") ? contexts.withMark(parse.lower(c)) : Optional.empty();
            if (marked.isPresent()) {
                return marked.get();
            }
            Optional<Realis> auxiliary = parse.is(c, "aux") ? contexts.withAuxiliary(parse.lower(c)) : Optional.empty();
            if (auxiliary.isPresent()) {
                return reportedFuture(parse, verb, c) && !isDoubted(parse, verb) ? Realis.PLANNED : auxiliary.get();
            }
        }
        if (isOrder(parse, verb)) {
            return Realis.HYPOTHETICAL;
        }
        if (isToBe(parse, verb) || isAwaited(parse, verb)) {
            return Realis.PLANNED;
        }
        return Habit.isTold(parse, verb) ? Realis.GENERIC : Realis.ACTUAL;
    }

    /** "Call him now." */
    private static boolean isOrder(Parse parse, int verb) {
        return parse.tag(verb).equals("VB")
                && parse.is(verb, "root")
                && parse.child(verb, "nsubj", "aux", "cop") < 0
                && verb <= 1;
    }

    /** "after he takes office", "until they leave" */
    private static boolean isAwaited(Parse parse, int verb) {
        return (parse.tag(verb).equals("VBZ") || parse.tag(verb).equals("VBP"))
                && parse.any(
                        verb,
                        c -> parse.is(c, "mark", "advmod")
                                && Set.of("after", "before", "when", "once", "until")
                                        .contains(parse.lower(c)));
    }

    /** "feared he would visit" */
    private boolean isDoubted(Parse parse, int verb) {
        return contexts.underVerb(parse.lemma(parse.head(verb)))
                .filter(r -> r == Realis.HYPOTHETICAL)
                .isPresent();
    }

    /** "said he would visit" */
    private static boolean reportedFuture(Parse parse, int verb, int auxiliary) {
        int head = parse.head(verb);
        return parse.lower(auxiliary).equals("would")
                && parse.is(verb, "ccomp")
                && head >= 0
                && parse.isVerb(head)
                && !parse.any(
                        verb,
                        c -> parse.is(c, "advcl")
                                && parse.any(c, m -> parse.lower(m).equals("if")));
    }

    /** "is to visit", "are set to meet", "is going to leave" */
    private static boolean isToBe(Parse parse, int verb) {
        if (verb < 2 || !parse.tag(verb).equals("VB") || !parse.lower(verb - 1).equals("to")) {
            return false;
        }
        int be = verb - 2;
        return parse.lemma(be).equals("be")
                || Set.of("is", "are", "was", "were").contains(parse.lower(be))
                || (be > 0
                        && Set.of("set", "due", "going", "about", "scheduled", "slated", "expected", "ready", "likely")
                                .contains(parse.lower(be)));
    }
}
