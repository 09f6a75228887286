package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.read.events.EventReader;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;

/**
 * Annotates articles with blocks, sentences, tokens, tags, lemmas, dependency trees and names. Models are loaded once,
 * on first use. Thread-safe: each thread gets its own OpenNLP tools over the shared models.
 */
public final class ArticleReader {
    /** Changes whenever {@link #annotated} gives something else: a part of the key of a cached reading. */
    public static final String VERSION = "15";

    private final ThreadLocal<Annotator> annotators =
            ThreadLocal.withInitial(() -> new Annotator(Models.Loaded.PARSER, Models.Loaded.LEMMATIZER));

    private final NameReader names;
    private final @Nullable EventReader events;

    /** A reader with the accurate name finder and the encoder of events. */
    public ArticleReader() {
        this(NameModel.ACCURATE);
    }

    /** A reader with this name finder; beside the fast one no encoder reads the sentences for events. */
    public ArticleReader(NameModel model) {
        this(model, model == NameModel.ACCURATE ? EventReader.shipped() : null);
    }

    /** A reader with this encoder of events, or with none. */
    public ArticleReader(NameModel model, @Nullable EventReader events) {
        this.names = new NameReader(NameFinders.of(model));
        this.events = events;
    }

    /** Loads the models that are otherwise loaded when the first article is read. */
    public ArticleReader loaded() {
        Annotator ready = annotators.get();
        annotators.set(ready);
        return this;
    }

    public Reading read(Article article) {
        return named(annotated(article));
    }

    /** The article with blocks, sentences, tokens, tags, lemmas and dependency trees, without names. The slow part. */
    public Reading annotated(Article article) {
        String plain = PlainText.of(article.text());
        List<Block> blocks = BlockSplitter.split(article.text());
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            boolean openQuote = false;
            for (Span span : SentenceSplitter.split(plain, blocks.get(b).span())) {
                for (List<Span> tokens : SentenceCutter.cut(plain, WordTokenizer.tokenize(plain, span))) {
                    sentences.add(sentence(article, sentences.size(), b, openQuote, tokens));
                    openQuote ^= ModelForms.countStraightQuotes(article.text(), tokens) % 2 == 1;
                }
            }
        }
        return new Reading(article, blocks, sentences, List.of());
    }

    /**
     * As {@link #annotated}, for a text that is already tokenized: one sentence a line, its tokens separated by spaces.
     * No border of a token is changed. The whole text is one block.
     */
    public Reading annotatedTokens(Article article) {
        List<List<Span>> lines = TokenLines.split(article.text());
        List<Sentence> sentences = new ArrayList<>();
        for (List<Span> tokens : lines) {
            sentences.add(sentence(article, sentences.size(), 0, false, tokens));
        }
        Block whole = new Block(new Span(0, article.text().length()), BlockKind.PARAGRAPH);
        return new Reading(article, sentences.isEmpty() ? List.of() : List.of(whole), sentences, List.of());
    }

    private Sentence sentence(Article article, int index, int block, boolean openQuote, List<Span> tokens) {
        Span span = tokens.get(0).cover(tokens.get(tokens.size() - 1));
        return annotators.get().annotate(article.text(), index, span, block, openQuote, tokens);
    }

    /** The reading with the names that its sentences hold, and with how an encoder reads the sentences for events. */
    public Reading named(Reading reading) {
        return new Reading(
                reading.article(),
                reading.blocks(),
                reading.sentences(),
                names.read(reading.sentences()),
                events == null ? List.of() : events.read(reading.sentences()));
    }
}
