package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredArticle;

/** Brings the parts of single articles in line, of those only whose extraction or whose entities' or events' nodes changed. */
final class ArticlesUpdate {
    private static final int ARTICLES_A_READ = 100;
    private static final int ROWS_A_BATCH = 10_000;
    private final GraphStore store;
    private final ExtractionCodec codec;
    private final GraphBuilder builder;
    private final Runnable beforeEachWrite;

    ArticlesUpdate(GraphStore store, ExtractionCodec codec, GraphBuilder builder, Runnable beforeEachWrite) {
        this.store = store;
        this.codec = codec;
        this.builder = builder;
        this.beforeEachWrite = beforeEachWrite;
    }

    /** Brings those of the articles in line that are not; returns how many rows that took. */
    int bring(Collection<String> articles) {
        SortedMap<String, StoredArticle> stored = store.articles();
        Map<String, String> due = new LinkedHashMap<>();
        for (String article : articles) {
            String id = GraphBuilder.articleNode(article);
            String digest = builder.digest(article);
            StoredArticle before = stored.get(id);
            if (before == null || !digest.equals(before.part())) {
                due.put(id, digest);
            }
        }
        int written = 0;
        List<String> ids = List.copyOf(due.keySet());
        for (int i = 0; i < ids.size(); i += ARTICLES_A_READ) {
            written += bring(ids.subList(i, Math.min(i + ARTICLES_A_READ, ids.size())), due);
        }
        return written;
    }

    private int bring(List<String> ids, Map<String, String> digests) {
        SortedMap<String, byte[]> data = store.extractions(ids);
        Map<String, GraphPart> parts = new LinkedHashMap<>();
        int rows = 0;
        int written = 0;
        for (Map.Entry<String, byte[]> entry : data.entrySet()) {
            Extraction extraction = codec.decode(entry.getValue());
            GraphPart part = builder.article(extraction);
            parts.put(entry.getKey(), part);
            rows += part.nodes().size() + part.relationships().size();
            if (rows > ROWS_A_BATCH) {
                written += write(parts, digests);
                parts.clear();
                rows = 0;
            }
        }
        return written + write(parts, digests);
    }

    private int write(Map<String, GraphPart> parts, Map<String, String> digests) {
        if (parts.isEmpty()) {
            return 0;
        }
        GraphPart desired = new GraphPart(
                parts.values().stream().flatMap(p -> p.nodes().stream()).toList(),
                parts.values().stream().flatMap(p -> p.relationships().stream()).toList());
        Map<String, String> written = new LinkedHashMap<>();
        parts.keySet().forEach(id -> written.put(id, String.valueOf(digests.get(id))));
        GraphChange change = GraphDiff.between(current(parts.keySet()), desired);
        beforeEachWrite.run();
        store.write(change, written);
        return change.size();
    }

    /** Removes what the graph has of articles that are forgotten; returns how many rows that took. */
    int removeOrphans() {
        List<String> orphans = store.orphans();
        if (orphans.isEmpty()) {
            return 0;
        }
        GraphChange change = GraphDiff.between(current(orphans), GraphPart.EMPTY);
        beforeEachWrite.run();
        store.write(change);
        return change.size();
    }

    private GraphPart current(Collection<String> ids) {
        List<String> prefixes = new ArrayList<>();
        ids.forEach(id -> prefixes.add(GraphBuilder.idPrefix(id)));
        return store.partsOf(List.copyOf(ids), prefixes);
    }
}
