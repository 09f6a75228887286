package org.newsgraph.pipeline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.newsgraph.graph.ExtractionCodec;
import org.newsgraph.graph.GistCodec;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.graph.Ledger;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.Resolution;
import org.newsgraph.pipeline.StageTimes.Stage;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphLock;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.StoredArticle;
import org.newsgraph.store.StoredExtraction;

/**
 * Brings the graph of a database in line with its articles. The extractions are written first and the graph follows
 * them, so that a run that is cut short at any instant is completed by the next one.
 *
 * <p>What identity rests on, the gist of each article, is read and resolved as a whole each time, in memory; what is compared
 * and written is only what comes out otherwise than before. After a run that was cut short the whole shared part is compared.
 */
public final class GraphUpdate {
    /** Ends a remembered state that comes with a ledger of these rows. */
    private static final String LEDGER = "/ledger-" + GraphBuilder.VERSION + "." + Ledger.VERSION;
    /** How often an update begins anew because its connection, and with it its turn, was lost. */
    private static final int TURNS = 10;

    private final GraphStore store;
    private final Supplier<Resolver> resolver;
    private final String version;
    private final Runnable beforeEachWrite;
    private final StageTimes times;
    private final ExtractionCodec codec = new ExtractionCodec();
    private final GistCodec gistCodec = new GistCodec();

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
        this(store, resolver, version, beforeEachWrite, new StageTimes());
    }

    /** Updates likewise, and counts the time of its stages. */
    public GraphUpdate(
            GraphStore store, Supplier<Resolver> resolver, String version, Runnable beforeEachWrite, StageTimes times) {
        this.store = store;
        this.resolver = resolver;
        this.beforeEachWrite = beforeEachWrite;
        this.times = times;
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
                        GraphBuilder.articleNode(x.article().id()),
                        x.article().sha256(),
                        version,
                        codec.encode(x),
                        gistCodec.encode(x)))
                .toList();
        locked(() -> {
            store.put(encoded);
            return encoded.size();
        });
    }

    /** What the database calls an article that its source calls so: ids that no index takes are shortened. */
    public static String storedId(String article) {
        return GraphBuilder.articleNode(article);
    }

    /** Forgets articles. The graph follows with {@link #bring()}. */
    public void forget(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        locked(() -> {
            store.forget(articles.stream().map(GraphBuilder::articleNode).toList());
            return articles.size();
        });
    }

    /** Compares the whole graph at the next {@link #bring()}, whatever is remembered of it. */
    public void distrust() {
        store.remember("");
    }

    /** Makes the graph that of the articles in the database; returns how many rows that took. */
    public int bring() {
        return locked(() -> {
            String state = state();
            String before = store.remembered();
            if (!state.isEmpty() && before.equals(state)) {
                return 0;
            }
            store.remember("");
            try (StoredGists all = times.time(Stage.GATHER, () -> StoredGists.of(store))) {
                Resolution resolution =
                        times.time(Stage.RESOLVE, () -> resolver.get().resolve(all));
                int written = bring(all, new GraphBuilder(resolution), keepsLedger(before));
                store.remember(state());
                return written;
            }
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

    /**
     * Shared nodes are written before and deleted after what refers to them; contradictions are deleted before and written
     * after the statements of both sides.
     */
    private int bring(StoredGists all, GraphBuilder builder, boolean trusted) {
        SharedUpdate shared = times.time(Stage.COMPARE, () -> new SharedUpdate(store, builder, all, trusted));
        return times.time(Stage.WRITE, () -> {
            GraphChange contradictions = GraphDiff.between(store.contradictions(), builder.contradictions(all));
            write(new GraphChange(contradictions.relationshipsToDelete(), List.of(), List.of(), List.of()));
            int written = shared.write(this::write);
            ArticlesUpdate own = new ArticlesUpdate(store, codec, builder, beforeEachWrite);
            written += own.removeOrphans() + own.bring(all.articles());
            written += shared.deleteGone(this::write);
            write(new GraphChange(List.of(), List.of(), contradictions.relationshipsToWrite(), List.of()));
            shared.keepLedger();
            return written + contradictions.size();
        });
    }

    private void write(GraphChange change) {
        if (!change.isEmpty()) {
            beforeEachWrite.run();
            store.write(change);
        }
    }

    /** Whether the run that remembered this state kept a ledger. */
    private static boolean keepsLedger(String state) {
        return state.endsWith(LEDGER);
    }

    /** Digest of all that the graph depends on; empty if the part of an article is not written yet. */
    private String state() {
        MessageDigest digest = sha256();
        digest.update(version.getBytes(StandardCharsets.UTF_8));
        digest.update(store.decisions().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(store.gazetteer().toString().getBytes(StandardCharsets.UTF_8));
        for (StoredArticle article : store.articles().values()) {
            String part = article.part();
            if (part == null) {
                return "";
            }
            String line = String.join("\u0000", article.id(), article.sha256(), article.version(), part, "");
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()) + LEDGER;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
