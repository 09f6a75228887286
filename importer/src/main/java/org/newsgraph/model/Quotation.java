package org.newsgraph.model;

import java.util.List;

/**
 * A passage between quotation marks, before its speaker is known.
 *
 * @param span from the opening to the closing mark, both included
 * @param pieces the parts of one utterance that a reporting clause or a paragraph break divides, this span among them
 * @param sentence index of the sentence that holds the reporting clause, or of the one it begins in
 * @param speaker index of the token in that sentence that heads the speaker's mention, or -1 if no clause names one
 * @param reported whether a reporting word names the speaker, rather than what is done around the quoted words
 */
public record Quotation(Span span, List<Span> pieces, int sentence, int speaker, boolean reported) {
    public Quotation {
        pieces = List.copyOf(pieces);
    }
}
