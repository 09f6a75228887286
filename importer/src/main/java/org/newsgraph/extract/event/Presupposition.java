package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/**
 * What a sentence takes for given, whoever wants, plans or denies the rest: who wants to end the investigation says that there is
 * one, and who conspires to sway the election of 2016 that it was held.
 */
final class Presupposition {
    private static final WordClasses WORDS = WordClasses.events();
    /** Verbs and nouns for what is done to an event that is under way or past. */
    private static final Set<String> TAKEN_FOR_GRANTED = WORDS.words("presupposing");

    /** Verbs for which even a noun without an article is given: "lift ban". */
    private static final Set<String> ENDING = WORDS.words("ending");

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "its", "their", "my", "our", "your");

    private Presupposition() {}

    /** Whether the event that a noun tells is taken for given: a definite noun below a word that presupposes what it governs, or
     * the object of one that takes it for given anyhow. */
    static boolean holds(Parse parse, int noun) {
        int head = parse.head(noun);
        boolean object = parse.is(noun, "obj") || parse.relation(noun).equals("nsubj:pass");
        if (head >= 0 && object && ENDING.contains(parse.lemma(head))) {
            return true;
        }
        if (head < 0 || !isDefinite(parse, noun) || !TAKEN_FOR_GRANTED.contains(parse.lemma(head))) {
            return false;
        }
        return parse.is(noun, "obj", "nmod", "obl") || parse.relation(noun).equals("nsubj:pass");
    }

    private static boolean isDefinite(Parse parse, int noun) {
        return parse.any(noun, c -> DEFINITE.contains(parse.lower(c)) || parse.is(c, "nmod:poss"));
    }
}
