package org.newsgraph.model;

import java.util.List;

/**
 * A sentence with its tokens and dependency tree.
 *
 * @param index position among the article's sentences, from 0
 * @param span where it stands in the article's text
 * @param block index of its block in {@link Reading#blocks()}
 */
public record Sentence(int index, Span span, int block, List<Token> tokens, Syntax syntax) {
    public Sentence {
        tokens = List.copyOf(tokens);
        if (syntax.size() != tokens.size()) {
            throw new IllegalArgumentException(
                    "a tree of " + syntax.size() + " tokens for a sentence of " + tokens.size());
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** From the begin of token {@code first} to the end of token {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(
                tokens.get(first).span().begin(), tokens.get(last).span().end());
    }

    /** Index of the first token that overlaps the span, or -1. */
    public int firstToken(Span within) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(within)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the last token that overlaps the span, or -1. */
    public int lastToken(Span within) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).span().overlaps(within)) {
                return i;
            }
        }
        return -1;
    }

    /** The token of {@code first..last} whose head lies outside it: the syntactic head of the phrase. */
    public int headToken(int first, int last) {
        for (int i = last; i >= first; i--) {
            int head = syntax.head(i);
            if ((head < first || head > last) && !syntax.is(i, "punct")) {
                return i;
            }
        }
        return last;
    }
}
