package org.newsgraph.extract.event;

import java.util.List;
import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/** What stands around a noun. All answers are token indices, or -1. */
final class NounPhrases {
    /** Words that compare a number: "fewer than ten". */
    private static final Set<String> BOUNDS = Set.of("more", "fewer", "less");

    private static final Set<String> MEASURES = WordClasses.events().words("amounts");

    /** Heads that only measure or group what follows their "of". */
    private static final Set<String> GROUPINGS = WordClasses.events().words("measures");

    private static final Set<String> QUANTITIES = Set.of("CD", "DT", "JJ", "PRP");
    private static final Set<String> DAYS = WordClasses.events().words("days");
    private static final Set<String> TIMES = WordClasses.syntax().words("units");
    private static final Set<String> SETTLEMENTS = WordClasses.metonymy().words("settlements");

    private static final Set<String> WHOLES = Set.of("of", "from", "in");
    private static final Set<String> ONE = Set.of("one", "some", "two", "three", "several", "many");
    private static final Set<String> UTTERANCES = WordClasses.events().words("utterances");

    private NounPhrases() {}

    /** What a measure measures, else the noun itself: "700 kg of medicine", "part of a programme", "$11bn of deals". */
    static int measured(Parse parse, int noun) {
        boolean number = parse.tag(noun).equals("CD") || parse.tag(noun).equals("$");
        if (!number && !MEASURES.contains(parse.lemma(noun)) && !MEASURES.contains(parse.lower(noun))) {
            return noun;
        }
        int measured = parse.first(
                noun, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of"));
        return measured < 0 ? noun : measured;
    }

    /** Whether the noun measures time: "spends months traveling". */
    static boolean isTime(Parse parse, int noun) {
        return TIMES.contains(parse.lemma(noun));
    }

    /** What a parser hangs from a date before it: "on Monday in Paris". */
    static List<Integer> behindDate(Parse parse, int noun) {
        return DAYS.contains(parse.lower(noun)) ? parse.children(noun, "nmod") : List.of();
    }

    /** "On Monday David Cameron stepped down": a name that a parser takes for part of the day before it. */
    static boolean isBehindDay(Parse parse, int name) {
        return parse.tag(name).startsWith("NNP")
                && parse.preposition(name).equals("on")
                && parse.any(name, c -> parse.is(c, "compound") && DAYS.contains(parse.lower(c)));
    }

    /** The name of a place behind or before what it is: "the town of Gorazde", "Montenegro province", "the capital Dili"; else -1. */
    static int settlement(Parse parse, int noun) {
        if (!SETTLEMENTS.contains(parse.lemma(noun))) {
            return -1;
        }
        int of = parse.first(
                noun, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of"));
        return of >= 0
                ? of
                : parse.first(
                        noun,
                        c -> parse.is(c, "compound", "appos") && parse.tag(c).startsWith("NNP"));
    }

    /** Whose words a noun means: "Comey's memo says", "the lawsuit by the party accused"; else -1. */
    static int utterer(Parse parse, int noun) {
        if (!UTTERANCES.contains(parse.lemma(noun))) {
            return -1;
        }
        int owner = parse.child(noun, "nmod:poss");
        return owner >= 0
                ? owner
                : parse.first(
                        noun, c -> parse.is(c, "nmod") && Set.of("by", "from").contains(parse.preposition(c)));
    }

    /** Whose part or whose people a noun tells: "two of the men", "troops from Kenya"; else -1. */
    static int whole(Parse parse, int noun) {
        return parse.first(
                noun, c -> parse.is(c, "nmod") && !parse.is(c, "nmod:poss") && WHOLES.contains(parse.preposition(c)));
    }

    /** The subject of the verb that the noun depends on, if only through nouns: "the president spoke of the meeting". */
    static int governingSubject(Parse parse, int noun) {
        int at = parse.head(noun);
        while (at >= 0 && !parse.isVerb(at) && parse.is(at, "nmod", "obj", "obl")) {
            at = parse.head(at);
        }
        boolean governed = at >= 0 && parse.isVerb(at) && !parse.isPassive(at);
        int subject = governed ? Clauses.subject(parse, at) : -1;
        return subject < noun ? subject : -1;
    }

    /** A number, an article, an adjective or a pronoun that may stand for a noun. */
    static boolean isQuantity(Parse parse, int token) {
        return QUANTITIES.contains(parse.tag(token));
    }

    /** Whether the word only measures or groups what follows its "of". */
    static boolean isMeasure(Parse parse, int token) {
        return GROUPINGS.contains(parse.lemma(token))
                || GROUPINGS.contains(parse.lower(token))
                || parse.tag(token).equals("CD");
    }

    /** "Jones is one of the men arrested": of the men, he whom the subject names; of any other noun phrase, itself. */
    static int meant(Parse parse, int noun) {
        int one = parse.is(noun, "nmod") && parse.preposition(noun).equals("of") ? parse.head(noun) : -1;
        boolean told = one >= 0
                && ONE.contains(parse.lower(one))
                && parse.child(one, "cop") >= 0
                && parse.any(noun, c -> parse.is(c, "acl"));
        int subject = told ? parse.child(one, "nsubj") : -1;
        return subject < 0 ? noun : subject;
    }

    /** Whose the noun is: "its plan to leave", "the Ugandan plan to build a dam"; or -1. */
    static int owner(Parse parse, int noun) {
        int possessor = parse.child(noun, "nmod:poss");
        return possessor >= 0
                ? possessor
                : parse.first(
                        noun,
                        c -> c < noun
                                && parse.is(c, "compound", "amod")
                                && Character.isUpperCase(parse.token(c).text().codePointAt(0)));
    }

    /** Whom a parser hides behind a bound of their number: "no more than five people". */
    static int counted(Parse parse, int noun) {
        int counted = BOUNDS.contains(parse.lower(noun))
                ? parse.first(noun, c -> parse.preposition(c).equals("than") && parse.child(c, "nummod") >= 0)
                : -1;
        return counted >= 0 ? counted : noun;
    }

    /** "a U.N.-brokered truce": who brokers, backs or houses it is none of its parties, but "a U.S.-led invasion" is led by its actor. */
    static boolean isParticipial(String word) {
        return word.indexOf('-') > 0 && word.endsWith("ed") && !word.endsWith("-led");
    }
}
