package org.newsgraph.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.LedgerPage;
import org.newsgraph.model.NodeKey;

/**
 * The news graph in a Neo4j database. Not for several threads at once. All methods throw {@link StoreException}.
 *
 * <pre>{@code
 * try (GraphStore store = GraphStore.open(new Target(URI.create("bolt://127.0.0.1:7687"), "neo4j", password, null))) {
 *     store.prepare();
 *     Answer answer = store.query("MATCH (p:Person) RETURN p.name AS name ORDER BY name", Map.of());
 * }
 * }</pre>
 */
public final class GraphStore implements AutoCloseable {
    /** How long a server may be away while one works on it. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Connection connection;
    private volatile Runnable waiting = () -> {};
    private final Archive archive;
    private final PartReader parts;
    private final ChangeWriter changes;

    private GraphStore(Connection connection) {
        this.connection = connection;
        this.archive = new Archive(connection);
        this.parts = new PartReader(connection);
        this.changes = new ChangeWriter(connection);
    }

    /** Connects, and makes sure that the database is there and the server is not too old. */
    public static GraphStore open(Target target) {
        return open(target, PATIENCE);
    }

    /** Connects likewise; {@code patience} is how long the server may be away later. */
    public static GraphStore open(Target target, Duration patience) {
        Connection connection = Connection.open(target, patience);
        try {
            ServerVersion.refuseOld(connection);
            return new GraphStore(connection);
        } catch (StoreException e) {
            connection.close();
            throw e;
        }
    }

    /** Applies the released schema where it is missing. */
    public void prepare() {
        prepare(SchemaChange.released());
    }

    /** Applies the schema where it is missing. */
    public void prepare(List<SchemaChange> schema) {
        new Schema(connection).apply(schema);
    }

    /** The imported articles by id. */
    public SortedMap<String, StoredArticle> articles() {
        return archive.articles();
    }

    /** Gives the gists of all imported articles to the sink, one at a time, in the order of the articles' ids. */
    public void gists(Consumer<byte[]> sink) {
        archive.gists(sink);
    }

    /** The encoded extractions of these articles, by id. */
    public SortedMap<String, byte[]> extractions(Collection<String> articles) {
        return archive.data(articles);
    }

    /** Adds or replaces extractions. From then on the graph is due to follow them. */
    public void put(Collection<StoredExtraction> extractions) {
        archive.put(extractions);
    }

    /** Forgets articles. From then on the graph is due to be without them. */
    public void forget(Collection<String> articles) {
        archive.remove(articles);
    }

    /** The articles that are in the graph although they are forgotten. */
    public List<String> orphans() {
        return archive.orphans();
    }

    /** The keys of all nodes that articles share. */
    public List<NodeKey> sharedNodes() {
        return parts.sharedNodes();
    }

    /** Nodes of the part that articles share, with the relationships that start at them. */
    public GraphPart shared(Collection<NodeKey> keys) {
        return parts.shared(keys);
    }

    /** The part of the graph that belongs to the articles alone. Ids of what is in an article start with its prefix. */
    public GraphPart partsOf(Collection<String> articles, Collection<String> prefixes) {
        return archive.inGraph(articles).isEmpty() ? GraphPart.EMPTY : parts.partsOf(articles, prefixes);
    }

    /** The contradictions between statements, which belong to no single article. */
    public GraphPart contradictions() {
        return parts.contradictions();
    }

    /** Applies a change to the shared part, in several transactions if it is large. */
    public void write(GraphChange change) {
        changes.write(change);
    }

    /**
     * Applies a change to the parts of articles.
     *
     * @param digests for each of the articles, the digest of its part after the change
     */
    public void write(GraphChange change, Map<String, String> digests) {
        changes.write(change, digests);
    }

    /** Digests of the pages of the ledger, by id of the page. */
    public Map<String, String> ledger() {
        return new LedgerPages(connection).digests();
    }

    /** The data of these pages of the ledger. */
    public Map<String, byte[]> ledger(Collection<String> pages) {
        return new LedgerPages(connection).read(pages);
    }

    /** Replaces pages of the ledger and removes others. */
    public void ledger(Collection<LedgerPage> written, Collection<String> removed) {
        new LedgerPages(connection).write(written);
        new LedgerPages(connection).remove(removed);
    }

    /** The user's decisions, in the order in which they were made. */
    public List<StoredDecision> decisions() {
        return new DecisionLog(connection).all();
    }

    /** Keeps a decision. From then on the graph is due to follow it. */
    public void put(StoredDecision decision) {
        inTurn(() -> new DecisionLog(connection).add(decision));
    }

    /** Undoes a decision. From then on the graph is due to be as if it had not been made. */
    public void forget(StoredDecision decision) {
        inTurn(() -> new DecisionLog(connection).remove(decision));
    }

    /** The user's gazetteer, in the order of its keys. */
    public List<StoredGazetteerEntry> gazetteer() {
        return new GazetteerShelf(connection).all();
    }

    /** Keeps a gazetteer instead of the one before. From then on the graph is due to follow it. */
    public void keep(Collection<StoredGazetteerEntry> gazetteer) {
        new GazetteerShelf(connection).replace(gazetteer);
    }

    /**
     * Waits until no other process brings this graph in line with its articles, and keeps the others waiting until the
     * lock is closed. A process that dies leaves no lock behind.
     */
    public GraphLock lock() {
        return GraphLock.take(connection, waiting);
    }

    /** Has something said, on a thread of its own, whenever another process keeps this one waiting. */
    public void whenWaiting(Runnable say) {
        waiting = say;
    }

    private void inTurn(Runnable work) {
        GraphLock lock = lock();
        try {
            work.run();
        } finally {
            lock.close();
        }
    }

    /** What {@link #remember} was given last, or an empty text. */
    public String remembered() {
        return archive.remembered();
    }

    /** Remembers a digest of the articles that the graph is in line with; empty while it is not. */
    public void remember(String state) {
        archive.remember(state);
    }

    /** Runs a query that only reads; one that wants to write is refused. */
    public Answer query(String cypher, Map<String, ?> parameters) {
        Map<String, Object> given = new TreeMap<>(parameters);
        return connection.readWithinLimits(tx -> Answers.of(tx.run(cypher, given)));
    }

    /** What the planner has to say of a statement, without running it; empty for a good one. */
    public List<String> notifications(String cypher, Map<String, ?> parameters) {
        Map<String, Object> given = new TreeMap<>(parameters);
        return connection.once(
                AccessMode.WRITE,
                "EXPLAIN " + cypher,
                given,
                result -> result.consume().notifications().stream()
                        .map(n -> n.code() + ": " + n.description())
                        .toList());
    }

    /** Number of nodes by label and of relationships by type, what is kept for Newsgraph's own use left out. */
    public GraphCounts counts() {
        return GraphCounts.read(connection);
    }

    /** The rows of the whole graph, what is kept for Newsgraph's own use left out; they last as long as this store. */
    public GraphRows rows() {
        return new StoredRows(connection);
    }

    /** The rows of these nodes and of the relationships between them; they last as long as this store. */
    public GraphRows rows(Collection<NodeKey> nodes) {
        return new SelectedRows(connection, nodes);
    }

    /** Deletes the graph and everything that belongs to it, the schema excepted. */
    public void clear() {
        new Wipe(connection).run();
    }

    @Override
    public void close() {
        connection.close();
    }
}
