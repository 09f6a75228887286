package org.newsgraph.read.names;

import java.util.List;
import opennlp.tools.util.Span;

/**
 * Finds names in a whole document, so that one sentence can help another. Thread-safe.
 *
 * <p>Spans count tokens of their sentence, end exclusive, never overlap and stand in order. {@link Span#getType()} is
 * one of {@link NameTypes}; {@link Span#getProb()} is the probability of the span.
 */
public interface NameFinder {
    /** The names of each sentence; a sentence is its tokens, none of them empty. */
    List<List<Span>> find(List<String[]> sentences);
}
