package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;

/**
 * Annotates articles with blocks, sentences, tokens, tags, lemmas, dependency trees and names. Models are loaded once,
 * on first use. Thread-safe: each thread gets its own OpenNLP tools over the shared models.
 */
public final class ArticleReader {
    /** Changes whenever {@link #annotated} gives something else: a part of the key of a cached reading. */
    public static final String VERSION = "4";

    private final ThreadLocal<Annotator> annotators =
            ThreadLocal.withInitial(() -> new Annotator(Models.Loaded.PARSER, Models.Loaded.LEMMATIZER));

    private final NameReader names;

    /** A reader with the accurate name finder. */
    public ArticleReader() {
        this(NameModel.ACCURATE);
    }

    public ArticleReader(NameModel model) {
        this.names = new NameReader(NameFinders.of(model));
    }

    public Reading read(Article article) {
        return named(annotated(article));
    }

    /** The article with blocks, sentences, tokens, tags, lemmas and dependency trees, without names. The slow part. */
    public Reading annotated(Article article) {
        String text = article.text();
        String plain = PlainText.of(text);
        List<Block> blocks = BlockSplitter.split(text);
        List<Sentence> sentences = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            for (Span span : SentenceSplitter.split(plain, blocks.get(b).span())) {
                boolean open = opensQuote(text, blocks.get(b).span().begin(), span.begin());
                for (List<Span> tokens : SentenceCutter.cut(plain, WordTokenizer.tokenize(plain, span))) {
                    Span cut = tokens.get(0).cover(tokens.get(tokens.size() - 1));
                    sentences.add(annotators.get().annotate(text, sentences.size(), cut, b, open, tokens));
                }
            }
        }
        return new Reading(article, blocks, sentences, List.of());
    }

    /** Whether the straight quotes from {@code begin} to {@code end} leave one open. */
    private static boolean opensQuote(String text, int begin, int end) {
        return text.substring(begin, end).chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** The reading with the names that its sentences hold. */
    public Reading named(Reading reading) {
        return new Reading(reading.article(), reading.blocks(), reading.sentences(), names.read(reading.sentences()));
    }
}
