package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.LedgerPage;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

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

    private static final int MOST_ROWS = 20_000;
    private static final int FEWEST_ROWS = 10;
    private static final Map<String, Object> FROM_THE_FIRST = Map.of("after", "");
    private final Connection connection;
    private final Archive archive;
    /** Rows of a transaction; fewer when the server has ended one as too large. */
    private int rows = MOST_ROWS;

    private GraphStore(Connection connection) {
        this.connection = connection;
        this.archive = new Archive(connection);
    }

    /** Connects, and makes sure that the database is there and the server is not too old. */
    public static GraphStore open(Target target) {
        return open(target, PATIENCE);
    }

    /** Connects likewise; {@code patience} is how long the server may be away later. */
    public static GraphStore open(Target target, Duration patience) {
        Connection connection = Connection.open(target, patience);
        try {
            GraphStore store = new GraphStore(connection);
            store.refuseOldServer();
            return store;
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

    /** The part of the graph that articles share. */
    public GraphPart shared() {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        for (NodeKind kind : NodeKind.shared()) {
            add(
                    connection.read(tx -> collect(kind, tx.run(Statements.readAll(kind), FROM_THE_FIRST))),
                    nodes,
                    relationships);
        }
        return new GraphPart(nodes, relationships);
    }

    /** Nodes of the part that articles share, with the relationships that start at them. */
    public GraphPart shared(Collection<NodeKey> keys) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        for (NodeKind kind : NodeKind.shared()) {
            List<String> ids =
                    keys.stream().filter(k -> k.kind() == kind).map(NodeKey::id).toList();
            if (!ids.isEmpty()) {
                String statement = Statements.readByIds(kind);
                add(connection.read(tx -> collect(kind, tx.run(statement, Map.of("ids", ids)))), nodes, relationships);
            }
        }
        return new GraphPart(nodes, relationships);
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

    /** The part of the graph that belongs to the articles alone. Ids of what is in an article start with its prefix. */
    public GraphPart partsOf(Collection<String> articles, Collection<String> prefixes) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        if (archive.inGraph(articles).isEmpty()) {
            return GraphPart.EMPTY;
        }
        Map<String, Object> parameters = Map.of("ids", List.copyOf(articles), "prefixes", List.copyOf(prefixes));
        for (NodeKind kind : NodeKind.ofOneArticle()) {
            String statement = kind == NodeKind.ARTICLE ? Statements.readByIds(kind) : Statements.readByPrefixes(kind);
            add(connection.read(tx -> collect(kind, tx.run(statement, parameters))), nodes, relationships);
        }
        return new GraphPart(nodes, relationships);
    }

    /** The contradictions between statements, which belong to no single article. */
    public GraphPart contradictions() {
        return new GraphPart(
                List.of(),
                connection.read(tx -> tx.run(Statements.CONTRADICTIONS).list(RowReader::contradiction)));
    }

    /** Applies a change to the shared part, in several transactions if it is large. */
    public void write(GraphChange change) {
        for (GraphChange piece : ChangePieces.of(change, rows)) {
            writePiece(piece, false);
        }
    }

    private void writePiece(GraphChange piece, boolean again) {
        AtomicInteger attempts = new AtomicInteger(again ? 1 : 0);
        try {
            connection.write(tx -> new RowWriter(tx, attempts.getAndIncrement() > 0).write(piece));
        } catch (StoreException.TooMuchAtOnce e) {
            if (piece.size() < FEWEST_ROWS) {
                throw e;
            }
            rows = Math.min(rows, (piece.size() + 1) / 2);
            for (GraphChange smaller : ChangePieces.of(piece, rows)) {
                writePiece(smaller, true);
            }
        }
    }

    /**
     * Applies a change to the parts of articles.
     *
     * @param digests for each of the articles, the digest of its part after the change
     */
    public void write(GraphChange change, Map<String, String> digests) {
        if (change.size() > rows || !writeAtOnce(change, digests)) {
            connection.write(tx -> Archive.incomplete(tx, digests.keySet()));
            write(change);
            connection.write(tx -> Archive.complete(tx, digests));
        }
    }

    /** Returns false if that is too much for the server. */
    private boolean writeAtOnce(GraphChange change, Map<String, String> digests) {
        AtomicInteger attempts = new AtomicInteger();
        try {
            connection.write(tx -> {
                new RowWriter(tx, attempts.getAndIncrement() > 0).write(change);
                Archive.complete(tx, digests);
            });
            return true;
        } catch (StoreException.TooMuchAtOnce e) {
            rows = Math.max(FEWEST_ROWS, (change.size() + 1) / 2);
            return false;
        }
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
        return GraphLock.take(connection);
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
        return connection.read(tx -> tx.run("MATCH (g:Newsgraph {id: 'state'}) RETURN g.articles AS state").stream()
                .map(r -> r.get("state").asString(""))
                .findFirst()
                .orElse(""));
    }

    /** Remembers a digest of the articles that the graph is in line with; empty while it is not. */
    public void remember(String state) {
        connection.write(
                tx -> tx.run("MERGE (g:Newsgraph {id: 'state'}) SET g.articles = $state", Map.of("state", state))
                        .consume());
    }

    /** Runs a query that only reads; one that wants to write is refused. */
    public Answer query(String cypher, Map<String, ?> parameters) {
        Map<String, Object> given = new TreeMap<>(parameters);
        return connection.readWithinLimits(tx -> {
            Result result = tx.run(cypher, given);
            List<String> columns = result.keys();
            List<List<@Nullable Object>> rows = result.list(r -> {
                List<@Nullable Object> row = new ArrayList<>();
                r.values().forEach(v -> row.add(Values.plain(v)));
                return row;
            });
            return new Answer(columns, rows);
        });
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

    private static void add(GraphPart part, List<NodeRow> nodes, List<RelationshipRow> relationships) {
        nodes.addAll(part.nodes());
        relationships.addAll(part.relationships());
    }

    private static GraphPart collect(NodeKind kind, Result result) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        while (result.hasNext()) {
            Record record = result.next();
            NodeRow node = RowReader.node(kind, record);
            nodes.add(node);
            relationships.addAll(RowReader.relationships(node.key(), record));
        }
        return new GraphPart(nodes, relationships);
    }

    private void refuseOldServer() {
        String version = connection.read(tx -> tx.run(
                        "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS v")
                .single()
                .get("v")
                .asString());
        String[] numbers = version.split("\\D+");
        int major = Integer.parseInt(numbers[0]);
        if (major < 5 || (major == 5 && Integer.parseInt(numbers[1]) < 26)) {
            throw new StoreException.ServerTooOld(connection.target().uri(), version);
        }
    }
}
