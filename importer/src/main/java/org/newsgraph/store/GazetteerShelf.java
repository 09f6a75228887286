package org.newsgraph.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** The user's gazetteer, kept in the database as {@code (:GazetteerEntry)} nodes. */
final class GazetteerShelf {
    private final Connection connection;

    GazetteerShelf(Connection connection) {
        this.connection = connection;
    }

    List<StoredGazetteerEntry> all() {
        String cypher = """
                MATCH (g:GazetteerEntry)
                RETURN g.id AS key, g.type AS type, g.name AS name, g.aliases AS aliases, g.wikidata AS wikidata
                ORDER BY key""";
        return connection.read(tx -> tx.run(cypher)
                .list(r -> new StoredGazetteerEntry(
                        r.get("key").asString(),
                        r.get("type").asString(),
                        r.get("name").asString(),
                        r.get("aliases").asList(Value::asString),
                        r.get("wikidata").isNull() ? null : r.get("wikidata").asString())));
    }

    void replace(Collection<StoredGazetteerEntry> entries) {
        List<Map<String, Object>> rows =
                entries.stream().map(GazetteerShelf::row).toList();
        String cypher = """
                UNWIND $rows AS row
                CREATE (g:GazetteerEntry {id: row.key, type: row.type, name: row.name, aliases: row.aliases})
                SET g.wikidata = row.wikidata""";
        connection.write(tx -> {
            tx.run("MATCH (g:GazetteerEntry) DELETE g").consume();
            tx.run(cypher, Map.of("rows", rows)).consume();
        });
    }

    private static Map<String, Object> row(StoredGazetteerEntry entry) {
        Map<String, Object> row = new HashMap<>();
        row.put("key", entry.key());
        row.put("type", entry.type());
        row.put("name", entry.name());
        row.put("aliases", entry.aliases());
        row.put("wikidata", Values.value(entry.wikidata()));
        return row;
    }
}
