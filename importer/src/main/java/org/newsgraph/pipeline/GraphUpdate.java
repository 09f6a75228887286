package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphLock;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoredArticle;
import org.newsgraph.store.StoredExtraction;

/**
 * Brings the graph of a database in line with its articles. The extractions are written first and the graph follows
 * them, so that a run that is cut short at any instant is completed by the next one.
 */
public final class GraphUpdate {
    private static final int ROWS_A_BATCH = 10_000;
    /** How often an update begins anew because its connection, and with it its turn, was lost. */
    private static final int TURNS = 10;

    private final GraphStore store;
    private final Supplier<Resolver> resolver;
    private final String version;
    private final Runnable beforeEachWrite;
    private final ExtractionCodec codec = new ExtractionCodec();

    /** Updates through a store that is prepared; {@code version} names what makes the extractions. */
    public GraphUpdate(GraphStore store, Resolver resolver, String version) {
        this(store, () -> resolver, version, () -> {});
    }

    /**
     * Updates likewise.
     *
     * @param resolver asked for when it is this update's turn, so that it knows all decisions of others
     * @param beforeEachWrite may throw to end the update between two transactions
     */
    public GraphUpdate(GraphStore store, Supplier<Resolver> resolver, String version, Runnable beforeEachWrite) {
        this.store = store;
        this.resolver = resolver;
        this.beforeEachWrite = beforeEachWrite;
        this.version = ExtractionCodec.VERSION + "/" + version;
    }

    /** Whether the database has the extraction of this article, of these words and by this version. */
    public boolean isCurrent(StoredArticle stored, String sha256) {
        return stored.sha256().equals(sha256) && stored.version().equals(version);
    }

    /** Adds extractions, or replaces those of the same articles. The graph follows with {@link #bring()}. */
    public void put(Collection<Extraction> extractions) {
        List<StoredExtraction> encoded = extractions.stream()
                .map(x -> new StoredExtraction(
                        GraphBuilder.articleNode(x.article().id()), x.article().sha256(), version, codec.encode(x)))
                .toList();
        locked(() -> {
            store.put(encoded);
            return encoded.size();
        });
    }

    /** Forgets articles. The graph follows with {@link #bring()}. */
    public void forget(Collection<String> articles) {
        locked(() -> {
            store.forget(articles.stream().map(GraphBuilder::articleNode).toList());
            return articles.size();
        });
    }

    /** Makes the graph that of the articles in the database; returns how many rows that took. */
    public int bring() {
        return locked(() -> {
            String state = state();
            if (!state.isEmpty() && store.remembered().equals(state)) {
                return 0;
            }
            List<Extraction> all = new ArrayList<>();
            store.extractions(x -> all.add(codec.decode(x.data())));
            store.remember("");
            int written = bring(all);
            store.remember(state());
            return written;
        });
    }

    /** One process at a time, so that what one has read is not changed by another while it writes. */
    private int locked(IntSupplier work) {
        for (int turn = 1; ; turn++) {
            GraphLock lock = store.lock();
            try {
                return work.getAsInt();
            } catch (StoreException.TurnLost e) {
                if (turn == TURNS) {
                    throw e;
                }
            } finally {
                lock.close();
            }
        }
    }

    /** Shared nodes are written before and deleted after what refers to them. */
    private int bring(List<Extraction> all) {
        GraphBuilder builder = new GraphBuilder(resolver.get().resolve(all));
        GraphChange shared = GraphDiff.between(store.shared(), builder.shared(all));
        write(new GraphChange(
                shared.relationshipsToDelete(), shared.nodesToWrite(), shared.relationshipsToWrite(), List.of()));
        int written = shared.size() + removeOrphans() + bringArticles(all, builder);
        write(new GraphChange(List.of(), List.of(), List.of(), shared.nodesToDelete()));
        return written;
    }

    /** Digest of all that the graph depends on; empty if the part of an article is not written yet. */
    private String state() {
        MessageDigest digest = sha256();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        digest.update(store.decisions().toString().getBytes(StandardCharsets.UTF_8));
        for (StoredArticle article : store.articles().values()) {
            String part = article.part();
            if (part == null) {
                return "";
            }
            String line = String.join("\u0000", article.id(), article.sha256(), article.version(), part, "");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private int removeOrphans() {
        GraphChange change = GraphDiff.between(current(store.orphans()), GraphPart.EMPTY);
        write(change);
        return change.size();
    }

    private void write(GraphChange change) {
        if (!change.isEmpty()) {
            beforeEachWrite.run();
            store.write(change);
        }
    }

    private int bringArticles(List<Extraction> all, GraphBuilder builder) {
        SortedMap<String, StoredArticle> stored = store.articles();
        Map<String, GraphPart> due = new LinkedHashMap<>();
        int rows = 0;
        int written = 0;
        for (Extraction extraction : all) {
            String id = GraphBuilder.articleNode(extraction.article().id());
            GraphPart part = builder.article(extraction);
            StoredArticle before = stored.get(id);
            if (before == null || !GraphBuilder.digest(part).equals(before.part())) {
                due.put(id, part);
                rows += part.nodes().size() + part.relationships().size();
            }
            if (rows > ROWS_A_BATCH) {
                written += write(due);
                due.clear();
                rows = 0;
            }
        }
        return written + write(due);
    }

    private int write(Map<String, GraphPart> due) {
        if (due.isEmpty()) {
            return 0;
        }
        GraphPart desired = new GraphPart(
                due.values().stream().flatMap(p -> p.nodes().stream()).toList(),
                due.values().stream().flatMap(p -> p.relationships().stream()).toList());
        Map<String, String> digests = new LinkedHashMap<>();
        due.forEach((id, part) -> digests.put(id, GraphBuilder.digest(part)));
        GraphChange change = GraphDiff.between(current(due.keySet()), desired);
        beforeEachWrite.run();
        store.write(change, digests);
        return change.size();
    }

    private GraphPart current(Collection<String> articles) {
        return store.partsOf(
                articles.stream().map(GraphBuilder::articleNode).toList(),
                articles.stream().map(GraphBuilder::idPrefix).toList());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
