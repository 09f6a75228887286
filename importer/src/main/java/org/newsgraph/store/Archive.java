package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * The extractions that the graph is computed from, kept in the same database as {@code (:Extraction)} nodes. Whoever has
 * the database can therefore complete, extend or reduce its graph.
 */
final class Archive {
    private static final int BYTES_A_TRANSACTION = 8_000_000;
    private final Connection connection;

    Archive(Connection connection) {
        this.connection = connection;
    }

    SortedMap<String, StoredArticle> articles() {
        String cypher = """
                MATCH (x:Extraction)
                RETURN x.id AS id, x.sha256 AS sha256, x.version AS version, x.part AS part""";
        return connection.read(tx -> {
            SortedMap<String, StoredArticle> found = new TreeMap<>();
            tx.run(cypher)
                    .forEachRemaining(r -> found.put(
                            r.get("id").asString(),
                            new StoredArticle(
                                    r.get("id").asString(),
                                    r.get("sha256").asString(),
                                    r.get("version").asString(),
                                    r.get("part").isNull()
                                            ? null
                                            : r.get("part").asString())));
            return found;
        });
    }

    /** Gives the gists of all extractions to the sink, in the order of their ids, one at a time. */
    void gists(Consumer<byte[]> sink) {
        String cypher = """
                MATCH (x:Extraction) WHERE x.id > $after
                WITH x ORDER BY x.id
                RETURN x.id AS id, coalesce(x.gist, x.data) AS gist""";
        AtomicReference<String> last = new AtomicReference<>("");
        connection.stream(AccessMode.READ, cypher, () -> Map.of("after", last.get()), result -> {
            result.forEachRemaining(r -> {
                sink.accept(r.get("gist").asByteArray());
                last.set(r.get("id").asString());
            });
            return true;
        });
    }

    /** The encoded extractions of these articles. */
    SortedMap<String, byte[]> data(Collection<String> ids) {
        String cypher = "UNWIND $ids AS id MATCH (x:Extraction {id: id}) RETURN id, x.data AS data";
        return connection.read(tx -> {
            SortedMap<String, byte[]> found = new TreeMap<>();
            tx.run(cypher, Map.of("ids", List.copyOf(ids)))
                    .forEachRemaining(
                            r -> found.put(r.get("id").asString(), r.get("data").asByteArray()));
            return found;
        });
    }

    /** Those of these articles that the graph has nodes of. */
    Set<String> inGraph(Collection<String> ids) {
        String cypher = "UNWIND $ids AS id MATCH (a:Article {id: id}) RETURN id";
        return connection.read(tx -> new HashSet<>(tx.run(cypher, Map.of("ids", List.copyOf(ids)))
                .list(r -> r.get("id").asString())));
    }

    void put(Collection<StoredExtraction> extractions) {
        String cypher = """
                UNWIND $rows AS row
                MERGE (x:Extraction {id: row.id})
                SET x.sha256 = row.sha256, x.version = row.version, x.data = row.data,
                    x.gist = row.gist, x.part = null""";
        List<Map<String, Object>> rows = new ArrayList<>();
        int bytes = 0;
        for (StoredExtraction x : extractions) {
            rows.add(Map.of(
                    "id", x.id(), "sha256", x.sha256(), "version", x.version(), "data", x.data(), "gist", x.gist()));
            bytes += x.data().length + x.gist().length;
            if (bytes > BYTES_A_TRANSACTION) {
                write(cypher, rows);
                rows = new ArrayList<>();
                bytes = 0;
            }
        }
        write(cypher, rows);
    }

    void remove(Collection<String> ids) {
        write(
                "UNWIND $rows AS row MATCH (x:Extraction {id: row.id}) DELETE x",
                ids.stream().map(id -> Map.<String, Object>of("id", id)).toList());
    }

    /** The articles of the graph whose extraction is gone, because they are removed or an earlier run was cut short. */
    List<String> orphans() {
        return connection.read(tx -> tx.run("""
                        MATCH (a:Article) WHERE NOT EXISTS { MATCH (:Extraction {id: a.id}) }
                        RETURN a.id AS id ORDER BY id""").list(r -> r.get("id").asString()));
    }

    /** Remembers what is written of the articles; a missing digest means that it is not complete. */
    static void complete(SimpleQueryRunner tx, Map<String, String> parts) {
        List<Map<String, String>> rows = parts.entrySet().stream()
                .map(e -> Map.of("id", e.getKey(), "part", e.getValue()))
                .toList();
        tx.run("UNWIND $rows AS row MATCH (x:Extraction {id: row.id}) SET x.part = row.part", Map.of("rows", rows))
                .consume();
    }

    static void incomplete(SimpleQueryRunner tx, Collection<String> ids) {
        tx.run("UNWIND $ids AS id MATCH (x:Extraction {id: id}) REMOVE x.part", Map.of("ids", List.copyOf(ids)))
                .consume();
    }

    private void write(String cypher, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            connection.write(
                    tx -> tx.run(cypher, Map.<String, Object>of("rows", rows)).consume());
        } catch (StoreException.TooMuchAtOnce e) {
            int half = rows.size() / 2;
            if (half == 0) {
                throw e;
            }
            write(cypher, rows.subList(0, half));
            write(cypher, rows.subList(half, rows.size()));
        }
    }

    /** What {@link #remember} was given last, or an empty text. */
    String remembered() {
        return connection.read(tx -> tx.run("MATCH (g:Newsgraph {id: 'state'}) RETURN g.articles AS state").stream()
                .map(r -> r.get("state").asString(""))
                .findFirst()
                .orElse(""));
    }

    /** Remembers a digest of the articles that the graph is in line with; empty while it is not. */
    void remember(String state) {
        connection.write(
                tx -> tx.run("MERGE (g:Newsgraph {id: 'state'}) SET g.articles = $state", Map.of("state", state))
                        .consume());
    }
}
