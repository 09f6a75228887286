package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredArticle;

/** Brings articles into a graph: extracts those that are new or changed, then lets the graph follow. */
public final class ArticleImport {
    private static final int ARTICLES_A_BATCH = 50;

    /** What an import did: numbers of articles, and of rows that the graph took. */
    /** How many articles were added, replaced and left as they were, which failed, and how many rows that changed. */
    public record Outcome(int added, int replaced, int unchanged, List<ExtractionPipeline.Failure> failures, int rows) {
        public Outcome {
            failures = List.copyOf(failures);
        }

        public boolean nothingToDo() {
            return added == 0 && replaced == 0 && rows == 0;
        }
    }

    /** Told of each article that was extracted. */
    @FunctionalInterface
    public interface Progress {
        void extracted(int done, int of);
    }

    private final GraphStore store;
    private final GraphUpdate update;
    private final Supplier<ExtractionPipeline> pipeline;

    /** The pipeline is asked for only if there is something to extract: its models take seconds to load. */
    public ArticleImport(GraphStore store, GraphUpdate update, Supplier<ExtractionPipeline> pipeline) {
        this.store = store;
        this.update = update;
        this.pipeline = pipeline;
    }

    /**
     * Imports the articles into a store that is prepared; with {@code again}, also those that have not changed. An import that is cut short is completed by the next one. */
    public Outcome run(List<Article> articles, boolean again, Progress progress) {
        SortedMap<String, StoredArticle> stored = store.articles();
        List<Article> due = new ArrayList<>();
        int replaced = 0;
        for (Article article : articles) {
            StoredArticle before = stored.get(GraphBuilder.articleNode(article.id()));
            if (again || before == null || !update.isCurrent(before, article.sha256())) {
                due.add(article);
                replaced += before == null ? 0 : 1;
            }
        }
        List<ExtractionPipeline.Failure> failures = due.isEmpty() ? List.of() : extract(due, progress);
        for (ExtractionPipeline.Failure failure : failures) {
            replaced -= stored.containsKey(
                            GraphBuilder.articleNode(failure.article().id()))
                    ? 1
                    : 0;
        }
        int rows = update.bring();
        int added = due.size() - replaced - failures.size();
        return new Outcome(added, replaced, articles.size() - due.size(), failures, rows);
    }

    private List<ExtractionPipeline.Failure> extract(List<Article> due, Progress progress) {
        List<Extraction> batch = new ArrayList<>();
        int[] done = {0};
        List<ExtractionPipeline.Failure> failures = pipeline.get().run(due.iterator(), extraction -> {
            batch.add(extraction);
            progress.extracted(++done[0], due.size());
            if (batch.size() == ARTICLES_A_BATCH) {
                update.put(batch);
                batch.clear();
            }
        });
        if (!batch.isEmpty()) {
            update.put(batch);
        }
        return failures;
    }
}
