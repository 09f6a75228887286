package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.LedgerPage;

/** The ledger of the shared part of the graph, kept as {@code (:Newsgraph)} nodes, a page each. */
final class LedgerPages {
    private static final int BYTES_A_TRANSACTION = 8_000_000;
    private final Connection connection;

    LedgerPages(Connection connection) {
        this.connection = connection;
    }

    Map<String, String> digests() {
        return connection.read(tx -> {
            Map<String, String> found = new HashMap<>();
            tx.run("MATCH (g:Newsgraph) WHERE g.page IS NOT NULL RETURN g.id AS id, g.digest AS digest")
                    .forEachRemaining(r ->
                            found.put(r.get("id").asString(), r.get("digest").asString()));
            return found;
        });
    }

    Map<String, byte[]> read(Collection<String> ids) {
        return connection.read(tx -> {
            Map<String, byte[]> found = new HashMap<>();
            tx.run(
                            "UNWIND $ids AS id MATCH (g:Newsgraph {id: id}) RETURN id, g.page AS page",
                            Map.of("ids", List.copyOf(ids)))
                    .forEachRemaining(
                            r -> found.put(r.get("id").asString(), r.get("page").asByteArray()));
            return found;
        });
    }

    void write(Collection<LedgerPage> pages) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int bytes = 0;
        for (LedgerPage page : pages) {
            rows.add(Map.of("id", page.id(), "digest", page.digest(), "page", page.data()));
            bytes += page.data().length;
            if (bytes > BYTES_A_TRANSACTION) {
                write(rows);
                rows = new ArrayList<>();
                bytes = 0;
            }
        }
        write(rows);
    }

    private void write(List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            String cypher = """
                    UNWIND $rows AS row
                    MERGE (g:Newsgraph {id: row.id})
                    SET g.digest = row.digest, g.page = row.page""";
            connection.write(
                    tx -> tx.run(cypher, Map.<String, Object>of("rows", rows)).consume());
        }
    }

    void remove(Collection<String> ids) {
        if (!ids.isEmpty()) {
            connection.write(tx -> tx.run(
                            "UNWIND $ids AS id MATCH (g:Newsgraph {id: id}) DELETE g", Map.of("ids", List.copyOf(ids)))
                    .consume());
        }
    }
}
