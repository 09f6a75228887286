package org.newsgraph.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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

    /** An article that could not be extracted, through a fault in Newsgraph; the others are not affected. */
    public record Failure(Article article, Throwable cause) {
        /** One line: which article, and what went wrong. */
        @Override
        public String toString() {
            return article.source() + " (" + article.id() + ") could not be extracted: " + cause + "; please report it";
        }
    }

    private record Task(Article article, Future<Extraction> extraction) {}

    /**
     * Extracts all articles; the sink gets the extractions in the order of the articles, on the caller's thread. Returns
     * those that failed.
     */
    public List<Failure> run(Iterator<Article> articles, Consumer<Extraction> sink) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        List<Failure> failures = new ArrayList<>();
        try {
            Deque<Task> open = new ArrayDeque<>();
            while (articles.hasNext() || !open.isEmpty()) {
                while (articles.hasNext() && open.size() < 4 * threads) {
                    Article next = articles.next();
                    open.add(new Task(next, executor.submit(() -> extractor.extract(reader.apply(next)))));
                }
                Task task = open.remove();
                extraction(task, failures).ifPresent(sink);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
        return failures;
    }

    private static Optional<Extraction> extraction(Task task, List<Failure> failures) throws InterruptedException {
        try {
            return Optional.of(task.extraction().get());
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            failures.add(new Failure(task.article(), e.getCause() == null ? e : e.getCause()));
            return Optional.empty();
        }
    }
}
