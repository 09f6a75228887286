package org.newsgraph.model;

/**
 * A name that a name finder found.
 *
 * @param span where it stands in the article's text
 * @param sentence index of its sentence
 * @param first index of its first token in the sentence
 * @param last index of its last token in the sentence
 * @param confidence from 0 to 1
 */
public record Name(Span span, int sentence, int first, int last, EntityType type, double confidence) {}
