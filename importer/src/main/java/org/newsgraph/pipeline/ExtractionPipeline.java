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

/**
 * Reads and extracts articles on several threads and hands them on in their order. At most four times as many articles as
 * there are threads are open, so that memory does not grow with the number of articles.
 */
public final class ExtractionPipeline {
    private static final int OPEN_A_THREAD = 4;
    private final Function<Article, Extraction> work;
    private final int threads;

    /** A pipeline that takes from the cache, if there is one, what it holds of a reading. */
    public ExtractionPipeline(ArticleReader reader, Extractor extractor, @Nullable ReadingCache cache, int threads) {
        this(extracting(reader, extractor, cache), threads);
    }

    ExtractionPipeline(Function<Article, Extraction> work, int threads) {
        this.work = work;
        this.threads = threads;
    }

    private static Function<Article, Extraction> extracting(
            ArticleReader reader, Extractor extractor, @Nullable ReadingCache cache) {
        Function<Article, Reading> reading =
                cache == null ? reader::read : article -> reader.named(cache.get(article, reader::annotated));
        return article -> extractor.extract(reading.apply(article));
    }

    /** A pipeline that takes from a cache what it holds of extractions, and keeps there what it extracts. */
    public ExtractionPipeline cachedIn(ExtractionCache cache) {
        return new ExtractionPipeline(article -> cache.get(article, work), threads);
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
        try (Run run = start(articles)) {
            return run.finish(sink);
        }
    }

    /** Begins to extract; what is extracted waits for {@link Run#finish}. */
    public Run start(Iterator<Article> articles) {
        return new Run(articles);
    }

    /** Articles on their way. Closing ends the work on those that were not handed on. */
    public final class Run implements AutoCloseable {
        private final ExecutorService executor = Executors.newFixedThreadPool(threads);
        private final Deque<Task> open = new ArrayDeque<>();
        private final List<Failure> failures = new ArrayList<>();
        private final Iterator<Article> articles;
        private volatile boolean stopped;

        private Run(Iterator<Article> articles) {
            this.articles = articles;
            fill();
        }

        /** Takes no further article in; those that are open are handed on. */
        public void stop() {
            stopped = true;
        }

        /** Hands on all extractions, in the order of the articles; returns those that failed. */
        public List<Failure> finish(Consumer<Extraction> sink) {
            try {
                while (!open.isEmpty()) {
                    extraction(open.remove()).ifPresent(sink);
                    fill();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            return List.copyOf(failures);
        }

        private void fill() {
            while (!stopped && open.size() < OPEN_A_THREAD * threads && articles.hasNext()) {
                Article next = articles.next();
                open.add(new Task(next, executor.submit(() -> work.apply(next))));
            }
        }

        private Optional<Extraction> extraction(Task task) throws InterruptedException {
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

        @Override
        public void close() {
            executor.shutdownNow();
        }
    }
}
