package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.TimeExpression;

/** The dates of one sentence by the verb or noun that each belongs to, as the dependency tree tells it. */
final class SentenceDates {
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
            "between",
            "through",
            "beyond",
            "prior",
            "ahead",
            "toward",
            "towards");

    /** Prepositions that may open a phrase of time, so that a noun behind the date need not be theirs. */
    private static final Set<String> OPENING =
            Set.of("in", "on", "at", "during", "by", "since", "until", "after", "before");

    private static final Set<String> WITHIN_PHRASE = Set.of("DT", "PRP$", "POS", "JJ");
    private static final Set<String> STATIVE = WordClasses.syntax().words("stative");
    private static final Set<String> OCCASIONS = WordClasses.events().words("occasions");
    private static final Set<String> DURING = Set.of("in", "at", "during");

    /** Prepositions by which a date or a length of time says that something went on for a while, or was over by then. */
    private static final Set<String> LASTING =
            Set.of("since", "from", "between", "prior", "before", "ago", "through", "over", "throughout", "within");

    private static final int YEAR = 365;

    private static final EventLexicon LEXICON = EventLexicon.standard();

    /**
     * A date at a verb or noun.
     *
     * @param token index of the date's head
     */
    record Dated(When when, int token) {}

    private final Parse parse;
    private final Map<Integer, List<Dated>> byGovernor = new HashMap<>();
    /** Verbs and nouns that some expression of time hangs from, of whatever kind. */
    private final Set<Integer> timed = new HashSet<>();

    private SentenceDates(Parse parse) {
        this.parse = parse;
    }

    /** Those of the expressions that lie in the sentence. */
    static SentenceDates of(Parse parse, List<TimeExpression> times) {
        SentenceDates dates = new SentenceDates(parse);
        List<TimeExpression> here = times.stream()
                .filter(t ->
                        parse.sentence().span().contains(t.span()) && !t.value().equals("PRESENT_REF"))
                .toList();
        for (DateRange range : DateRange.of(parse, here)) {
            dates.add(range);
        }
        return dates;
    }

    private void add(DateRange range) {
        TimeExpression t = range.first();
        int first = parse.sentence().firstToken(t.span());
        int last = parse.sentence().lastToken(t.span());
        if (first < 0) {
            return;
        }
        int head = parse.sentence().headToken(first, last);
        int governor = parse.head(head);
        if (governor < 0 || isName(first, last, head, range.isDay())) {
            return;
        }
        int belongs = verbOrNoun(head, governor, range.isDay());
        When when = range.when();
        String preposition = parse.preposition(head);
        if (LASTING.contains(preposition) || !(range.isDuration() || OUTSIDE.contains(preposition))) {
            timed.add(belongs);
        }
        if (when == null) {
            return;
        }
        boolean modifies = parse.token(governor).isNoun();
        boolean outside = OUTSIDE.contains(preposition) && !(modifies && preposition.equals("of"));
        if (range.isJoined() || !outside) {
            byGovernor.computeIfAbsent(belongs, k -> new ArrayList<>()).add(new Dated(when, head));
        }
    }

    /**
     * The verb or event noun that a date belongs to. A date at a noun that tells no event ("the agency on Monday said", "on
     * Monday the agency said") belongs to the noun's verb, and a day at a participle that tells a state ("the Tokyo based
     * company on Monday sold") to the verb above it. Where a parser takes a subject for the root, its verb hangs from it.
     */
    private int verbOrNoun(int date, int governor, boolean day) {
        int t = governor;
        boolean loose = (parse.is(date, "nmod", "appos", "obl", "dep", "compound") && !parse.is(date, "nmod:poss"))
                || (day && parse.is(date, "nummod"));
        while (t >= 0 && parse.head(t) >= 0) {
            boolean state = day && parse.is(t, "acl", "amod") && STATIVE.contains(parse.lemma(t));
            if (parse.isVerb(t) && !state) {
                return t;
            }
            if (parse.token(t).isNoun() && (isEvent(t) || !loose) && !opensAfter(date, t)) {
                return t;
            }
            t = parse.head(t);
        }
        int root = t;
        int told = loose
                ? parse.first(
                        root,
                        c -> c > root && parse.is(c, "acl") && parse.tag(c).equals("VBD") && parse.isVerb(c))
                : -1;
        return told >= 0 ? told : root;
    }

    /** "Announced on Monday the arrest": a noun whose phrase only begins behind the date. */
    private boolean opensAfter(int date, int noun) {
        return noun > date
                && parse.any(
                        noun,
                        c -> c > date && (parse.is(c, "det") || parse.tag(c).equals("PRP$")));
    }

    /**
     * "a breach of the 1991 settlement", "against Christmas trees": a date inside the phrase of a noun that tells no event only
     * tells which of several a thing is, but for a day of what one is at ("at a March 5 town hall").
     */
    private boolean isName(int first, int last, int date, boolean day) {
        int noun = parse.head(date);
        boolean before =
                noun > last && parse.token(noun).isNoun() && !isEvent(noun) && !parse.is(date, "obl", "nmod:poss");
        boolean year = parse.tag(date).equals("CD") && noun == date + 1;
        if (!before || first == 0) {
            return before && year;
        }
        boolean opens = OPENING.contains(parse.lower(first - 1));
        boolean inside = WITHIN_PHRASE.contains(parse.tag(first - 1))
                || parse.is(first - 1, "case")
                || (parse.isVerb(first - 1) && !parse.tag(noun).startsWith("NNP"));
        boolean occasion = day && DURING.contains(parse.preposition(noun));
        return !opens && !occasion && (year || inside);
    }

    boolean isEvent(int noun) {
        return OCCASIONS.contains(parse.lemma(noun))
                || !LEXICON.nouns(parse.lemma(noun)).isEmpty()
                || !LEXICON.nouns(parse.lower(noun)).isEmpty();
    }

    /** The most precise date that hangs from the token. */
    Optional<When> at(int token) {
        return best(token).map(Dated::when);
    }

    Optional<Dated> best(int token) {
        return byGovernor.getOrDefault(token, List.of()).stream()
                .min(Comparator.comparingLong(d -> d.when().days()));
    }

    boolean has(int token) {
        return byGovernor.containsKey(token);
    }

    /** Whether the token has a time of its own, even one that is not known, such as "since May" or "every year". */
    boolean isTimed(int token) {
        return timed.contains(token);
    }

    /**
     * The dates that a main clause may be meant to take place at; not those of relative clauses, and not years that only tell which
     * thing is meant ("the 2015 report").
     */
    List<When> ofClauses() {
        return byGovernor.entrySet().stream()
                .filter(e -> !parse.is(e.getKey(), "acl"))
                .flatMap(e ->
                        e.getValue().stream().map(Dated::when).filter(w -> parse.isVerb(e.getKey()) || w.days() < YEAR))
                .toList();
    }

    /** The token that the only date of the sentence belongs to, or -1. */
    int only() {
        return byGovernor.size() == 1 ? byGovernor.keySet().iterator().next() : -1;
    }
}
