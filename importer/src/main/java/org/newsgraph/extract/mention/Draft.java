package org.newsgraph.extract.mention;

import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * A mention in the making: not yet tied to an entity.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param head index of its head token
 * @param iso ISO 3166 code of the country that it names or whose people it names, or the code of a former state
 */
record Draft(
        int sentence,
        int first,
        int last,
        int head,
        Span span,
        String text,
        MentionKind kind,
        EntityType type,
        double confidence,
        @Nullable String iso) {

    static Draft of(
            Reading reading,
            Sentence sentence,
            int first,
            int last,
            MentionKind kind,
            EntityType type,
            double confidence) {
        Span span = sentence.span(first, last);
        return new Draft(
                sentence.index(),
                first,
                last,
                sentence.headToken(first, last),
                span,
                reading.text(span),
                kind,
                type,
                confidence,
                null);
    }

    Draft withType(EntityType other) {
        return new Draft(sentence, first, last, head, span, text, kind, other, confidence, iso);
    }

    Draft withCountry(EntityType other, String code) {
        return new Draft(sentence, first, last, head, span, text, kind, other, confidence, code);
    }

    Draft withHead(int token) {
        return new Draft(sentence, first, last, token, span, text, kind, type, confidence, iso);
    }

    Draft withSpan(Span part, String words) {
        return new Draft(sentence, first, last, head, part, words, kind, type, confidence, iso);
    }

    boolean isName() {
        return kind == MentionKind.NAME;
    }

    boolean covers(int token) {
        return first <= token && token <= last;
    }

    boolean precedes(Draft other) {
        return span.compareTo(other.span) < 0;
    }
}
