package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.model.Realis;

/** How real a verb's own words tell its event: negation, auxiliaries, adverbs, the mark of its clause, and tense. */
final class VerbRealis {
    private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
    private static final Set<String> CONDITIONS = Set.of("if", "unless");
    private final EventContexts contexts = EventContexts.standard();

    Realis of(Parse parse, int verb) {
        if (isCondition(parse, verb)) {
            return Realis.HYPOTHETICAL;
        }
        if (Negation.denies(parse, verb) || Negation.hardly(parse, verb)) {
            return Realis.NEGATED;
        }
        for (int c : parse.children(verb)) {
            Optional<Realis> marked =
                    parse.is(c, "mark", "advmod") ? contexts.withMark(parse.lower(c)) : Optional.empty();
            if (marked.isPresent()) {
                return marked.get();
            }
        }
        for (int c : parse.children(verb, "aux")) {
            Optional<Realis> auxiliary = contexts.withAuxiliary(parse.lower(c));
            if (auxiliary.isPresent() && !cameTrue(parse, verb, c)) {
                return ofAuxiliary(parse, verb, c, auxiliary.get());
            }
        }
        if (isOrder(parse, verb) || isSubjunctive(parse, verb)) {
            return Realis.HYPOTHETICAL;
        }
        if (isToBe(parse, verb)) {
            return isNotToBe(parse, verb) ? Realis.NEGATED : Realis.PLANNED;
        }
        if (isAwaited(parse, verb)) {
            return Realis.PLANNED;
        }
        return Habit.isTold(parse, verb) ? Realis.GENERIC : Realis.ACTUAL;
    }

    /** What an auxiliary tells, but for what is reported, feared or depends on a condition: "he would come", "feared it will fall". */
    private Realis ofAuxiliary(Parse parse, int verb, int auxiliary, Realis told) {
        boolean planned = told == Realis.PLANNED || reportedFuture(parse, verb, auxiliary);
        boolean open = isDoubted(parse, verb) || (told == Realis.PLANNED && isConditional(parse, verb));
        if (planned) {
            return open ? Realis.HYPOTHETICAL : Realis.PLANNED;
        }
        return told;
    }

    /** "if he did not comply" */
    private static boolean isCondition(Parse parse, int verb) {
        return parse.any(verb, c -> parse.is(c, "mark") && CONDITIONS.contains(parse.lower(c)));
    }

    /** "will resign if he loses" */
    private static boolean isConditional(Parse parse, int verb) {
        return parse.any(verb, c -> parse.is(c, "advcl") && isCondition(parse, c));
    }

    /** "is not expected to attend" */
    private static boolean isNotToBe(Parse parse, int verb) {
        int governor = parse.head(verb);
        return governor >= 0
                && governor < verb
                && parse.is(verb, "xcomp", "ccomp", "advcl")
                && Negation.denies(parse, governor);
    }

    /** "would go on to win", "would later win": the future of a past that is told. */
    private static boolean cameTrue(Parse parse, int verb, int auxiliary) {
        boolean on = parse.lemma(verb).equals("go")
                && parse.any(verb, c -> parse.lower(c).equals("on"));
        boolean later = parse.any(
                verb,
                c -> Set.of("later", "eventually", "subsequently", "ultimately").contains(parse.lower(c)));
        return parse.lower(auxiliary).equals("would") && (on || later);
    }

    /** "expects that Kenya abandon it": a base form in a clause with a subject in the singular. */
    private static boolean isSubjunctive(Parse parse, int verb) {
        int subject = parse.child(verb, "nsubj");
        boolean base = parse.tag(verb).equals("VB") || parse.tag(verb).equals("VBP");
        return base
                && subject >= 0
                && parse.is(verb, "ccomp")
                && parse.any(verb, c -> parse.is(c, "mark") && parse.lower(c).equals("that"))
                && parse.child(verb, "aux", "cop") < 0
                && (parse.tag(subject).equals("NN")
                        || parse.tag(subject).equals("NNP")
                        || Set.of("he", "she", "it").contains(parse.lower(subject)))
                && parse.child(subject, "conj") < 0;
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
        boolean passive = parse.any(verb, c -> parse.relation(c).equals("aux:pass") && PRESENT.contains(parse.tag(c)));
        return (PRESENT.contains(parse.tag(verb)) || passive)
                && parse.any(
                        verb,
                        c -> parse.is(c, "mark", "advmod")
                                && Set.of("after", "before", "when", "once", "until")
                                        .contains(parse.lower(c)));
    }

    /** "feared he would visit" */
    private boolean isDoubted(Parse parse, int verb) {
        int head = parse.head(verb);
        return head >= 0
                && parse.is(verb, "ccomp")
                && contexts.underVerb(parse.lemma(head))
                        .filter(r -> r == Realis.HYPOTHETICAL)
                        .isPresent();
    }

    /** "said he would visit" */
    private static boolean reportedFuture(Parse parse, int verb, int auxiliary) {
        int head = parse.head(verb);
        return parse.lower(auxiliary).equals("would")
                && !parse.any(verb, c -> parse.is(c, "aux") && parse.lower(c).equals("have"))
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
