package org.newsgraph.store;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many nodes and relationships there are, by label and by type. */
public record GraphCounts(SortedMap<String, Long> nodes, SortedMap<String, Long> relationships) {
    static final Set<String> BOOKKEEPING =
            Set.of("SchemaChange", "Extraction", "Decision", "GazetteerEntry", "Newsgraph");

    public GraphCounts {
        nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
        relationships = Collections.unmodifiableSortedMap(new TreeMap<>(relationships));
    }

    static GraphCounts read(Connection connection) {
        SortedMap<String, Long> nodes = count(
                connection, "MATCH (n) UNWIND labels(n) AS name WITH name, count(*) AS n RETURN name, n ORDER BY name");
        nodes.keySet().removeAll(BOOKKEEPING);
        SortedMap<String, Long> relationships =
                count(connection, "MATCH ()-[r]->() WITH type(r) AS name, count(*) AS n RETURN name, n ORDER BY name");
        return new GraphCounts(nodes, relationships);
    }

    private static SortedMap<String, Long> count(Connection connection, String cypher) {
        return connection.read(tx -> {
            SortedMap<String, Long> counts = new TreeMap<>();
            tx.run(cypher, Map.of())
                    .forEachRemaining(
                            r -> counts.put(r.get("name").asString(), r.get("n").asLong()));
            return counts;
        });
    }
}
