package org.newsgraph.model;

import java.util.List;

/** An article with its linguistic annotation: blocks, sentences with tokens and trees, names in order of position. */
public record Reading(Article article, List<Block> blocks, List<Sentence> sentences, List<Name> names) {
    public Reading {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }

    public Block block(Sentence sentence) {
        return blocks.get(sentence.block());
    }

    /** The characters of the article under the span. */
    public String text(Span span) {
        return span.of(article.text());
    }
}
