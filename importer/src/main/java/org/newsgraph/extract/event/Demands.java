package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;

/** Whether a verb has the particle and the clause that an entry of the lexicon asks for. */
final class Demands {
    private static final Set<String> DAYS = WordClasses.events().words("days");

    private Demands() {}

    static boolean particle(Parse parse, int verb, EventWord word) {
        if (word.particle().isEmpty()) {
            return true;
        }
        return parse.any(
                        verb,
                        c -> parse.lower(c).equals(word.particle())
                                && !measures(parse, c)
                                && parse.is(
                                        c,
                                        "compound",
                                        "advmod",
                                        "prt",
                                        "case",
                                        "obl",
                                        "xcomp",
                                        "mark",
                                        "dep",
                                        "obj",
                                        "acl",
                                        "advcl"))
                || (verb + 1 < parse.size()
                        && parse.lower(verb + 1).equals(word.particle())
                        && !measures(parse, verb + 1)
                        && (!parse.is(verb + 1, "case") || endsHere(parse, verb + 1)))
                || isTakenForPreposition(parse, verb, word);
    }

    /** Whether the particle stands right behind a verb that asks for a certain object, and a parser took it for a preposition. */
    static boolean isTakenForPreposition(Parse parse, int verb, EventWord word) {
        return !word.particle().isEmpty()
                && word.preposition().isEmpty()
                && (word.asksForObject() || word.entityObject())
                && verb + 1 < parse.size()
                && parse.lower(verb + 1).equals(word.particle())
                && parse.is(verb + 1, "case")
                && !measures(parse, verb + 1);
    }

    /** "up to 150 million" */
    private static boolean measures(Parse parse, int word) {
        return word + 2 < parse.size()
                && parse.lower(word + 1).equals("to")
                && (parse.tag(word + 2).equals("CD") || parse.tag(word + 2).equals("$"));
    }

    /** Whether no noun follows the word, so that it is no preposition: "stepped down on Monday". */
    private static boolean endsHere(Parse parse, int word) {
        return word + 1 >= parse.size()
                || parse.tag(word + 1).equals("IN")
                || parse.tag(word + 1).equals("TO")
                || parse.is(word + 1, "punct")
                || DAYS.contains(parse.lower(word + 1));
    }

    static boolean clause(Parse parse, int verb, EventWord word) {
        return !word.clause()
                || parse.any(verb, c -> parse.is(c, "ccomp", "xcomp", "parataxis") || parse.isInfinitiveOf(verb, c));
    }
}
