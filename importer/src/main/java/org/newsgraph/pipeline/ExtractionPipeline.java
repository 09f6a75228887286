package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.read.ArticleReader;

/** Reads and extracts articles on several threads, a bounded number at a time, and hands them on in their order. */
public final class ExtractionPipeline {
    private final Function<Article, Reading> reader;
    private final Extractor extractor;
    private final int threads;

    /** A pipeline that takes from the cache, if there is one, what it holds of a reading. */
    public ExtractionPipeline(ArticleReader reader, Extractor extractor, @Nullable ReadingCache cache, int threads) {
        this.reader = cache == null ? reader::read : article -> reader.named(cache.get(article, reader::annotated));
        this.extractor = extractor;
        this.threads = threads;
    }

    /** Extracts all articles; the sink gets the extractions in the order of the articles, on the caller's thread. */
    public void run(Iterator<Article> articles, Consumer<Extraction> sink) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Extraction>> open = new ArrayDeque<>();
            while (articles.hasNext() || !open.isEmpty()) {
                while (articles.hasNext() && open.size() < 4 * threads) {
                    Article next = articles.next();
                    open.add(executor.submit(() -> extractor.extract(reader.apply(next))));
                }
                sink.accept(open.remove().get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }
}
