package org.newsgraph.graph;

import java.util.List;
import java.util.Optional;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;

/** The sentences of one article, looked up by position. */
final class Sentences {
    private final String article;
    private final List<SentenceSpan> sentences;

    Sentences(Extraction extraction) {
        this.article = extraction.article().id();
        this.sentences = extraction.sentences();
    }

    NodeKey node(SentenceSpan sentence) {
        return new NodeKey(NodeKind.SENTENCE, Ids.sentence(article, sentence.index()));
    }

    /** The sentence in which the span begins. */
    Optional<NodeKey> at(Span span) {
        return SentenceSpan.at(sentences, span.begin()).map(this::node);
    }

    /** The sentences that share characters with the span, in order. */
    List<NodeKey> under(Span span) {
        return sentences.stream()
                .filter(s -> s.span().overlaps(span))
                .map(this::node)
                .toList();
    }
}
