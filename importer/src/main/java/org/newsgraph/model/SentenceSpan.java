package org.newsgraph.model;

/** Where a sentence stands; the syntax behind it is not kept in an {@link Extraction}. */
public record SentenceSpan(int index, Span span) {}
