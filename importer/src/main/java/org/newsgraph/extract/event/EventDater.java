package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.Realis;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimexType;

/** Finds when a trigger's event took place: the time expression that the tree ties to it. */
final class EventDater {
    /** Prepositions after which a date bounds an event from outside, or only measures it. */
    private static final Set<String> OUTSIDE = Set.of(
            "since",
            "until",
            "till",
            "before",
            "after",
            "by",
            "for",
            "about",
            "than",
            "of",
            "to",
            "ago",
            "from",
            "following",
            "between");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventContexts contexts = EventContexts.standard();
    private final List<TimeExpression> times;

    EventDater(List<TimeExpression> times) {
        this.times = times.stream()
                .filter(t -> (t.type() == TimexType.DATE || t.type() == TimexType.TIME) && t.start() != null)
                .toList();
    }

    /** The time expressions of a sentence by the token that governs each. */
    Map<Integer, List<When>> governed(Parse parse) {
        Map<Integer, List<When>> byGovernor = new HashMap<>();
        for (TimeExpression t : times) {
            if (!parse.sentence().span().contains(t.span())) {
                continue;
            }
            int first = parse.sentence().firstToken(t.span());
            int last = parse.sentence().lastToken(t.span());
            if (first < 0) {
                continue;
            }
            int head = parse.sentence().headToken(first, last);
            String preposition = parse.preposition(head);
            int governor = parse.head(head);
            boolean modifies = governor >= 0 && parse.token(governor).isNoun();
            if (governor >= 0
                    && !isName(parse, first, head)
                    && !(OUTSIDE.contains(preposition) && !(modifies && preposition.equals("of")))) {
                byGovernor
                        .computeIfAbsent(verbOrNoun(parse, head, governor), k -> new ArrayList<>())
                        .add(When.of(t));
            }
        }
        return byGovernor;
    }

    /**
     * The verb or event noun that a date belongs to. A date at a noun that tells no event ("the agency on Monday said", "on
     * Monday the agency said") belongs to the noun's verb.
     */
    private int verbOrNoun(Parse parse, int date, int governor) {
        int t = governor;
        boolean loose = parse.is(date, "nmod", "appos", "obl", "dep", "compound") && !parse.is(date, "nmod:poss");
        while (t >= 0 && !parse.isVerb(t) && parse.head(t) >= 0) {
            if (parse.token(t).isNoun() && (isEvent(parse, t) || !loose)) {
                return t;
            }
            t = parse.head(t);
        }
        return t;
    }

    /** "a breach of the 1991 settlement": a year that only tells which of several a thing is. */
    private boolean isName(Parse parse, int first, int year) {
        int noun = parse.head(year);
        return parse.tag(year).equals("CD")
                && noun == year + 1
                && parse.token(noun).isNoun()
                && !(first > 0 && parse.tag(first - 1).equals("IN"))
                && !isEvent(parse, noun);
    }

    private boolean isEvent(Parse parse, int noun) {
        return !lexicon.nouns(parse.lemma(noun)).isEmpty()
                || !lexicon.nouns(parse.lower(noun)).isEmpty();
    }

    Optional<When> when(Trigger trigger, Map<Integer, List<When>> governed) {
        Parse parse = trigger.parse();
        Optional<When> own = best(governed.get(trigger.token())).or(() -> best(governed.get(trigger.carrier())));
        if (own.isPresent()) {
            return own;
        }
        Optional<When> near = within(trigger, governed).or(() -> ofObject(trigger, governed));
        return near.or(() -> fromAbove(parse, trigger, governed)).or(() -> onlyDate(trigger, governed));
    }

    /** The only date of a sentence dates its main verb, if it hangs from no other verb. */
    private static Optional<When> onlyDate(Trigger trigger, Map<Integer, List<When>> governed) {
        Parse parse = trigger.parse();
        boolean bare = trigger.nominal() && trigger.support() < 0;
        if (governed.size() != 1 || bare || !parse.is(trigger.carrier(), "root")) {
            return Optional.empty();
        }
        Map.Entry<Integer, List<When>> only = governed.entrySet().iterator().next();
        boolean free = !parse.isVerb(only.getKey())
                && !parse.any(only.getKey(), c -> parse.is(c, "nmod:poss"))
                && only.getKey() > trigger.carrier();
        return free ? best(only.getValue()) : Optional.empty();
    }

    /** The date of what an event took place in: "the bombing during the siege in 1994". */
    private static Optional<When> within(Trigger trigger, Map<Integer, List<When>> governed) {
        Parse parse = trigger.parse();
        return parse.children(trigger.token(), "nmod", "obl").stream()
                .filter(c -> Set.of("during", "in").contains(parse.preposition(c)) && governed.containsKey(c))
                .findFirst()
                .flatMap(c -> best(governed.get(c)));
    }

    /** The date of the event that the verb decides: "won the 8 November election". */
    private Optional<When> ofObject(Trigger trigger, Map<Integer, List<When>> governed) {
        Parse parse = trigger.parse();
        return parse.children(trigger.token(), "obj", "obl").stream()
                .filter(c -> governed.containsKey(c)
                        && !trigger.nominal()
                        && lexicon.nouns(parse.lemma(c)).stream()
                                .anyMatch(w -> w.type() == trigger.word().type()))
                .findFirst()
                .flatMap(c -> best(governed.get(c)));
    }

    private Optional<When> fromAbove(Parse parse, Trigger trigger, Map<Integer, List<When>> governed) {
        int t = trigger.carrier();
        for (int steps = 0; steps < 5; steps++) {
            int head = parse.head(t);
            if (head < 0 || !shares(parse, t, head)) {
                return Optional.empty();
            }
            Optional<When> found = best(governed.get(head));
            if (found.isPresent()) {
                return found;
            }
            t = head;
        }
        return Optional.empty();
    }

    /** Whether what hangs from the head takes place when the head does. */
    private boolean shares(Parse parse, int t, int head) {
        if (parse.isVerb(t)) {
            boolean participle = parse.is(t, "advcl")
                    && parse.tag(t).equals("VBG")
                    && Set.of("", "by", "in", "while").contains(parse.preposition(t));
            boolean raised = parse.is(t, "xcomp")
                    && contexts.underVerb(parse.lemma(head))
                            .filter(r -> r == Realis.ACTUAL)
                            .isPresent();
            return parse.isVerb(head) && (parse.is(t, "conj") || participle || raised);
        }
        if (!parse.isVerb(head)) {
            return parse.is(t, "conj", "compound")
                    || (parse.is(t, "nmod") && Set.of("in", "during", "at").contains(parse.preposition(t)));
        }
        return parse.is(t, "nsubj")
                || (parse.is(t, "obl")
                        && Set.of("in", "during", "at", "by", "with").contains(parse.preposition(t)));
    }

    private static Optional<When> best(@Nullable List<When> all) {
        return all == null ? Optional.empty() : all.stream().min(Comparator.comparingLong(When::days));
    }
}
