package org.newsgraph.extract.event;

import org.newsgraph.knowledge.EventWord;
import org.newsgraph.model.Span;

/**
 * A word that tells an event in a sentence.
 *
 * @param token index of the word; of a compound noun its last
 * @param first index of the first word of a compound noun, otherwise {@code token}
 * @param noun index of the event noun beside a verb that tells the same event ("signed a treaty"), or -1
 * @param support index of the light verb that goes with a noun ("held talks"), or -1
 */
record Trigger(Parse parse, int token, int first, int noun, int support, EventWord word) {
    boolean nominal() {
        return !word.verb();
    }

    /** The verb that carries tense and subject, or the noun itself. */
    int carrier() {
        return support >= 0 ? support : token;
    }

    Span span() {
        return parse.span(first, token);
    }
}
