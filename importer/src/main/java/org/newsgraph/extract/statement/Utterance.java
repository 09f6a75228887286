package org.newsgraph.extract.statement;

import java.util.List;
import java.util.function.Supplier;
import org.newsgraph.model.Span;

/**
 * A passage between quotation marks with the sentences that it touches and, once found, the reporting clause.
 *
 * @param first index of the sentence in which it begins
 * @param last index of the sentence in which it ends
 * @param block index of its block
 * @param whole whether it covers the sentences it touches, so that no words of them stand outside
 */
record Utterance(Span span, int block, int first, int last, boolean whole, boolean closed) {
    /**
     * The reporting clause of an utterance.
     *
     * @param sentence index of its sentence
     * @param cue index of the reporting word in it, or -1
     * @param speaker index of the head of the speaker's phrase in it, or -1
     */
    record Clause(int sentence, int cue, int speaker) {
        static final Clause NONE = new Clause(-1, -1, -1);

        boolean found() {
            return speaker >= 0;
        }

        /** This clause if it was found, else the other. */
        Clause or(Supplier<Clause> other) {
            return found() ? this : other.get();
        }
    }

    static List<Span> spans(List<Utterance> utterances) {
        return utterances.stream().map(Utterance::span).toList();
    }
}
