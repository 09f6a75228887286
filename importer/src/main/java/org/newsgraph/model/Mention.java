package org.newsgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that refers to an entity.
 *
 * @param span where it stands in the article's text
 * @param text its characters
 * @param entity id of the entity in the document ({@link Entity#id()})
 * @param confidence from 0 to 1
 * @param sentence index of its sentence
 * @param head index of the token that heads it, in that sentence
 * @param reading {@link #METONYM} where a place or people stands for its government, otherwise null; see {@link Mentions#standsFor}
 */
public record Mention(
        Span span,
        String text,
        MentionKind kind,
        EntityType type,
        String entity,
        double confidence,
        int sentence,
        int head,
        @Nullable String reading) {
    public static final String METONYM = "metonym";

    /** The same words in another reading. */
    public Mention withReading(String other) {
        return new Mention(span, text, kind, type, entity, confidence, sentence, head, other);
    }
}
