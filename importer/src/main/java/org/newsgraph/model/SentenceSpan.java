package org.newsgraph.model;

import java.util.List;
import java.util.Optional;

/** Where a sentence stands; the syntax behind it is not kept in an {@link Extraction}. */
public record SentenceSpan(int index, Span span) {
    /** Of sentences in order, the one that contains the offset. */
    public static Optional<SentenceSpan> at(List<SentenceSpan> sentences, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span candidate = sentences.get(middle).span();
            if (candidate.contains(offset)) {
                return Optional.of(sentences.get(middle));
            }
            if (candidate.begin() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }
}
