package org.newsgraph.model;

import java.util.List;
import java.util.Optional;

/**
 * An article with its linguistic annotation: blocks, sentences with tokens and trees, names in order of position.
 *
 * @param eventScores how an encoder reads each sentence, in order; empty if none has
 */
public record Reading(
        Article article,
        List<Block> blocks,
        List<Sentence> sentences,
        List<Name> names,
        List<EventScores> eventScores) {
    public Reading {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
        eventScores = List.copyOf(eventScores);
        if (!eventScores.isEmpty() && eventScores.size() != sentences.size()) {
            throw new IllegalArgumentException(
                    "scores of " + eventScores.size() + " sentences for " + sentences.size());
        }
    }

    /** A reading whose sentences no encoder has read. */
    public Reading(Article article, List<Block> blocks, List<Sentence> sentences, List<Name> names) {
        this(article, blocks, sentences, names, List.of());
    }

    /** The same reading of an article with the same text. */
    public Reading of(Article other) {
        return new Reading(other, blocks, sentences, names, eventScores);
    }

    /** How an encoder reads the sentence, if one has. */
    public Optional<EventScores> scores(Sentence sentence) {
        return eventScores.isEmpty() ? Optional.empty() : Optional.of(eventScores.get(sentence.index()));
    }

    public Block block(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /** The characters of the article under the span. */
    public String text(Span span) {
        return span.of(article.text());
    }
}
