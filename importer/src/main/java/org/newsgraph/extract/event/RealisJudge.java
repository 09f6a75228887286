package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/**
 * How real an event is told: by its own auxiliaries, negation and modifiers, and by the verbs and nouns that embed it, from
 * the inside out. Nothing that is only planned, wished, feared or denied is ACTUAL.
 */
final class RealisJudge {
    private static final Set<String> OUTER =
            Set.of("xcomp", "ccomp", "acl", "advcl", "conj", "obj", "nsubj", "obl", "nmod", "parataxis");
    private static final Set<String> FACTIVE_TENSE = Set.of("VBD", "VBZ", "VBP");

    private static final Set<EventType> JUDGING = EnumSet.of(EventType.ACCUSE, EventType.SUPPORT);
    private static final Set<String> OCCASION = Set.of("during", "at");

    private final VerbRealis ownWords = new VerbRealis();
    private final Governors governors = new Governors();
    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventContexts contexts = EventContexts.standard();

    Realis judge(Trigger trigger) {
        Parse parse = trigger.parse();
        if (isQuestion(parse)) {
            return Realis.HYPOTHETICAL;
        }
        if (isPerformed(trigger)) {
            return Realis.ACTUAL;
        }
        int accompanied = AccompanyingSpeech.clause(trigger);
        if (accompanied >= 0) {
            Realis main = ownWords.of(parse, accompanied);
            return main == Realis.NEGATED ? Realis.ACTUAL : main;
        }
        Realis inner = trigger.nominal() ? ofNoun(trigger) : Realis.ACTUAL;
        return inner != Realis.ACTUAL
                ? inner
                : climb(parse, trigger.carrier(), trigger.nominal() && trigger.support() < 0);
    }

    /** Whether saying so does it, or it is done by what the sentence tells as done: "called to thank him". */
    boolean isDoneBySpeaking(Trigger trigger) {
        return isPerformed(trigger) || AccompanyingSpeech.clause(trigger) >= 0;
    }

    /** "I would like to thank the mayor" thanks him. */
    private static boolean isPerformed(Trigger trigger) {
        Parse parse = trigger.parse();
        int head = parse.head(trigger.token());
        return trigger.word().type() == EventType.SUPPORT
                && !trigger.nominal()
                && head >= 0
                && parse.is(trigger.token(), "xcomp")
                && Set.of("like", "want", "wish").contains(parse.lemma(head))
                && parse.any(head, c -> Set.of("i", "we").contains(parse.lower(c)))
                && !Negation.denies(parse, head);
    }

    private static boolean isQuestion(Parse parse) {
        return parse.size() > 0 && parse.lower(parse.size() - 1).equals("?");
    }

    private Realis ofNoun(Trigger trigger) {
        Parse parse = trigger.parse();
        if (liesAhead(parse, trigger.token())) {
            return Realis.PLANNED;
        }
        for (int c : parse.children(trigger.token())) {
            boolean denies =
                    parse.is(c, "det", "case") || (parse.is(c, "advmod") && !isSetting(parse, trigger.token()));
            if (c < trigger.token() && denies && Negation.NOT.contains(parse.lower(c))) {
                return Realis.NEGATED;
            }
            Optional<Realis> adjective = contexts.withAdjective(parse.lower(c));
            if (parse.is(c, "amod", "det", "advmod", "compound") && adjective.isPresent()) {
                return adjective.get();
            }
        }
        return Realis.ACTUAL;
    }

    /** "was not at the debate": who is denied is the one who was there, not the debate; but "not under attack" and "not in talks" deny it. */
    private static boolean isSetting(Parse parse, int noun) {
        String preposition = parse.preposition(noun);
        boolean bare = preposition.equals("in") && parse.child(noun, "det", "nmod:poss") < 0;
        return parse.child(noun, "cop") >= 0 && parse.child(noun, "case") >= 0 && !preposition.equals("under") && !bare;
    }

    /** "Ahead of the trip", and the trip that is still to come as the occasion of what is planned: "will reassure them during it". */
    private boolean liesAhead(Parse parse, int noun) {
        int head = parse.head(noun);
        boolean ahead =
                parse.any(noun, c -> parse.is(c, "case") && parse.lower(c).equals("ahead"))
                        || Occasion.isAhead(parse, noun);
        boolean occasion =
                head >= 0 && parse.is(noun, "obl") && OCCASION.contains(parse.preposition(noun)) && parse.isVerb(head);
        return ahead || (occasion && ownWords.of(parse, head) == Realis.PLANNED);
    }

    private Realis climb(Parse parse, int start, boolean noun) {
        int t = start;
        boolean nominal = noun;
        boolean given = false;
        if (noun && Presupposition.holds(parse, start)) {
            return Realis.ACTUAL;
        }
        for (int steps = 0; steps < 8 && t >= 0; steps++) {
            Realis here = nominal ? Realis.ACTUAL : ownWords.of(parse, t);
            if (here != Realis.ACTUAL) {
                return given && here == Realis.NEGATED ? Realis.ACTUAL : here;
            }
            int head = parse.head(t);
            if (head < 0 || !parse.is(t, OUTER.toArray(String[]::new))) {
                return Realis.ACTUAL;
            }
            Realis outer = governors.realis(parse, t, head, nominal);
            if (outer == Realis.NEGATED && parse.isVerb(head)) {
                return unlessUndone(climb(parse, head, false));
            }
            if (outer != Realis.ACTUAL) {
                return outer;
            }
            if (stops(parse, t, head, nominal)) {
                return Realis.ACTUAL;
            }
            given = nominal && parse.is(t, "obj") && parse.isVerb(head) && !governors.brings(parse, head);
            nominal = !parse.isVerb(head) && parse.token(head).isNoun();
            t = head;
        }
        return Realis.ACTUAL;
    }

    /** What becomes of what a verb prevents or refuses: "did not refuse to go" goes, who "wants to stop" something has not yet. */
    private static Realis unlessUndone(Realis governor) {
        return switch (governor) {
            case NEGATED -> Realis.ACTUAL;
            case PLANNED, HYPOTHETICAL -> Realis.HYPOTHETICAL;
            default -> Realis.NEGATED;
        };
    }

    /** Whether what lies further out says nothing of this event: finite relative clauses, facts told in passing. */
    private boolean stops(Parse parse, int t, int head, boolean nominal) {
        if (isOpposed(parse, t) || isSince(parse, t)) {
            return true;
        }
        boolean finite = FACTIVE_TENSE.contains(parse.tag(t))
                || parse.any(t, c -> parse.is(c, "aux") && FACTIVE_TENSE.contains(parse.tag(c)));
        if (parse.is(t, "acl") && !parse.any(t, c -> parse.lower(c).equals("to"))) {
            return !isCaused(parse, t, head);
        }
        if (isGround(parse, t, head)) {
            return true;
        }
        if (nominal) {
            return !parse.is(t, "obj", "obl", "nmod", "conj", "xcomp")
                    || (parse.is(t, "obl", "nmod")
                            && !Set.of("for", "to", "of", "on").contains(parse.preposition(t)));
        }
        boolean opaque = parse.is(t, "ccomp")
                && parse.isVerb(head)
                && contexts.underVerb(parse.lemma(head))
                        .filter(r -> r != Realis.ACTUAL)
                        .isPresent();
        return finite && !opaque && !parse.is(t, "conj");
    }

    /** "It is not clear how, but officials say", "what it would do and how experts see it": a clause that is real by itself. */
    private static boolean isOpposed(Parse parse, int t) {
        boolean clause = parse.is(t, "conj") && parse.child(t, "nsubj") >= 0;
        boolean finite = FACTIVE_TENSE.contains(parse.tag(t)) && parse.child(parse.head(t), "mark") < 0;
        return clause
                && (finite
                        || parse.any(t, c -> parse.is(c, "cc") && parse.lower(c).equals("but")));
    }

    /** "since taking office" */
    private static boolean isSince(Parse parse, int t) {
        return parse.is(t, "advcl")
                && parse.tag(t).equals("VBG")
                && parse.preposition(t).equals("since");
    }

    /** "apologized for calling him a liar": what one is praised, blamed or sorry for has been done. */
    private boolean isGround(Parse parse, int t, int head) {
        return parse.tag(t).equals("VBG")
                && parse.preposition(t).equals("for")
                && parse.isVerb(head)
                && contexts.underVerb(parse.lemma(head))
                        .filter(r -> r != Realis.ACTUAL)
                        .isEmpty()
                && lexicon.verbs(parse.lemma(head)).stream().anyMatch(w -> JUDGING.contains(w.type()));
    }

    /** "had a tanker built" */
    private static boolean isCaused(Parse parse, int t, int noun) {
        int causer = parse.head(noun);
        return parse.relation(t).equals("acl")
                && parse.tag(t).equals("VBN")
                && causer >= 0
                && parse.is(noun, "obj")
                && Set.of("have", "get", "want").contains(parse.lemma(causer));
    }
}
