package org.newsgraph.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.newsgraph.model.Article;

/**
 * Extraction that gets ready beside other work: the models load while the database starts, and where it is known beforehand
 * what is due, the first articles are extracted meanwhile.
 */
public final class EarlyExtraction implements AutoCloseable {
    private final CompletableFuture<ExtractionPipeline> pipeline;
    private List<Article> begun = List.of();
    private CompletableFuture<ExtractionPipeline.Run> run = new CompletableFuture<>();

    /** Begins to load what {@code loader} loads, on a thread of its own. */
    public EarlyExtraction(Supplier<ExtractionPipeline> loader) {
        this.pipeline = CompletableFuture.supplyAsync(loader, EarlyExtraction::onOwnThread);
    }

    private static void onOwnThread(Runnable work) {
        Thread thread = new Thread(work, "load-models");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to extract these articles as soon as the models are there. */
    public void begin(List<Article> articles) {
        begun = articles;
        run = pipeline.thenApply(p -> p.start(articles.iterator()));
    }

    /** The articles on their way: those that were begun with, if it is these, or else a new start. */
    public ExtractionPipeline.Run of(List<Article> due) {
        try {
            if (!begun.equals(due)) {
                close();
                begin(due);
            }
            return run.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Ends the work on what was begun. */
    @Override
    public void close() {
        var unused = run.thenAccept(ExtractionPipeline.Run::close);
    }
}
