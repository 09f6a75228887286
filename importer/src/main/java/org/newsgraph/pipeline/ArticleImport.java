package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BooleanSupplier;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.pipeline.StageTimes.Stage;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredArticle;

/** Brings articles into a graph: extracts those that are new or changed, then lets the graph follow. */
public final class ArticleImport {
    /**
     * What an import did.
     *
     * @param unchanged how many articles were left as they were
     * @param failures articles that could not be extracted
     * @param left how many articles are due still, as the import was asked to stop
     * @param rows how many nodes and relationships it wrote or deleted
     * @param stopped whether it was asked to stop before the graph was in line
     */
    public record Outcome(
            int added,
            int replaced,
            int unchanged,
            List<ExtractionPipeline.Failure> failures,
            int left,
            int rows,
            boolean stopped) {
        public Outcome {
            failures = List.copyOf(failures);
        }

        public boolean nothingToDo() {
            return added == 0 && replaced == 0 && rows == 0 && !stopped;
        }
    }

    /** Told how far an import is. */
    public interface Progress {
        /** Of the articles that are due so many are extracted. */
        void extracted(int done, int of);

        /** All are extracted, and the graph is brought in line. */
        void writing();
    }

    private final GraphStore store;
    private final GraphUpdate update;
    private final EarlyExtraction extraction;
    private final BooleanSupplier stop;
    private final StageTimes times;
    private final BatchSize size = new BatchSize();
    /** By the ids of articles that come under a new id the ids that they had. */
    private Map<String, String> moved = Map.of();

    /** An import that ends early, with the batch in hand written, once {@code stop} says so. */
    public ArticleImport(
            GraphStore store, GraphUpdate update, EarlyExtraction extraction, BooleanSupplier stop, StageTimes times) {
        this.store = store;
        this.update = update;
        this.extraction = extraction;
        this.stop = stop;
        this.times = times;
    }

    /**
     * Imports the articles into a store that is prepared; with {@code again}, also those that have not changed. An import
     * that is cut short is completed by the next one.
     */
    public Outcome run(List<Article> articles, boolean again, Progress progress) {
        SortedMap<String, StoredArticle> stored = store.articles();
        List<Article> due = new ArrayList<>();
        for (Article article : articles) {
            StoredArticle before = stored.get(GraphBuilder.articleNode(article.id()));
            if (again || before == null || !update.isCurrent(before, article.sha256())) {
                due.add(article);
            }
        }
        if (again) {
            update.distrust();
        }
        moved = MovedArticles.of(store, due, stored.keySet());
        Set<String> kept = new HashSet<>();
        List<ExtractionPipeline.Failure> failures = due.isEmpty() ? List.of() : extract(due, kept, progress);
        int replaced = (int) kept.stream()
                .filter(id -> moved.containsKey(id) || stored.containsKey(GraphBuilder.articleNode(id)))
                .count();
        int left = due.size() - kept.size() - failures.size();
        int unchanged = articles.size() - due.size();
        int rows = 0;
        boolean stopped = stop.getAsBoolean();
        if (!stopped) {
            try {
                progress.writing();
                rows = update.bring();
            } catch (Stopped e) {
                stopped = true;
            }
        }
        return new Outcome(kept.size() - replaced, replaced, unchanged, failures, left, rows, stopped);
    }

    private List<ExtractionPipeline.Failure> extract(List<Article> due, Set<String> kept, Progress progress) {
        List<Extraction> batch = new ArrayList<>();
        long begin = System.nanoTime();
        long[] keeping = {0};
        try (ExtractionPipeline.Run run = extraction.of(due)) {
            List<ExtractionPipeline.Failure> failures = run.finish(x -> {
                batch.add(x);
                kept.add(x.article().id());
                progress.extracted(kept.size(), due.size());
                if (batch.size() >= size.articles()) {
                    keeping[0] += put(batch);
                }
                if (stop.getAsBoolean()) {
                    run.stop();
                }
            });
            keeping[0] += put(batch);
            return failures;
        } finally {
            times.add(Stage.KEEP, keeping[0]);
            times.add(Stage.EXTRACT, System.nanoTime() - begin - keeping[0]);
        }
    }

    /** Keeps the extractions of a batch and empties it; returns the time that took. */
    private long put(List<Extraction> batch) {
        long begin = System.nanoTime();
        if (!batch.isEmpty()) {
            // First, so that an import that is cut short here is completed by the next one
            update.forget(batch.stream()
                    .map(x -> moved.get(x.article().id()))
                    .filter(Objects::nonNull)
                    .toList());
            update.put(batch);
            size.took(batch.size(), (System.nanoTime() - begin) / 1e9);
            batch.clear();
        }
        return System.nanoTime() - begin;
    }

    /** Ends the update of a graph between two transactions. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Stopped() {
            super("asked to stop");
        }
    }
}
