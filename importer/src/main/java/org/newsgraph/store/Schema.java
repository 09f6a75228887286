package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.neo4j.driver.AccessMode;
import org.newsgraph.model.NodeKind;

/** The constraints and indexes of the database, and the record of them that the graph keeps. */
final class Schema {
    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** Applies, in order, what was not applied before; throws {@link StoreException} if what was applied differs. */
    void apply(List<SchemaChange> released) {
        SortedMap<String, String> applied = applied();
        if (applied.isEmpty()) {
            refuseForeignNodes();
        }
        List<Map<String, String>> due = new ArrayList<>();
        for (SchemaChange change : released) {
            String digest = applied.remove(change.id());
            if (digest == null) {
                apply(change);
                due.add(Map.of("id", change.id(), "digest", change.digest()));
            } else if (!digest.equals(change.digest())) {
                throw new StoreException.SchemaChanged(change.id());
            }
        }
        if (!applied.isEmpty()) {
            throw new StoreException.SchemaUnknown(applied.firstKey());
        }
        if (due.isEmpty()) {
            return;
        }
        connection.once(AccessMode.READ, "CALL db.awaitIndexes(300)", Map.of(), result -> result.list());
        remember(due);
    }

    private SortedMap<String, String> applied() {
        return connection.read(tx -> {
            SortedMap<String, String> found = new TreeMap<>();
            tx.run("MATCH (c:$($label)) RETURN c.id AS id, c.digest AS digest", Map.of("label", "SchemaChange"))
                    .forEachRemaining(r ->
                            found.put(r.get("id").asString(), r.get("digest").asString()));
            return found;
        });
    }

    /** A change that is applied and not remembered is applied again by the next run, which changes nothing. */
    private void remember(List<Map<String, String>> applied) {
        String cypher = """
                UNWIND $rows AS row
                MERGE (c:SchemaChange {id: row.id})
                SET c.digest = row.digest, c.appliedAt = datetime()""";
        connection.write(tx -> tx.run(cypher, Map.of("rows", applied)).consume());
    }

    private void apply(SchemaChange change) {
        try {
            connection.once(AccessMode.WRITE, change.statement(), Map.of(), result -> result.consume());
        } catch (StoreException.BadQuery | StoreException.Failed e) {
            throw new StoreException.SchemaRefused(change.id(), e.getCause() == null ? e : e.getCause());
        }
    }

    /** Nodes that somebody else gave one of our labels would be taken for ours, and removed. */
    private void refuseForeignNodes() {
        for (NodeKind kind : NodeKind.values()) {
            boolean foreign = connection.read(
                    tx -> tx.run("RETURN EXISTS { MATCH (n:$($label)) } AS found", Map.of("label", kind.label()))
                            .single()
                            .get("found")
                            .asBoolean());
            if (foreign) {
                throw new StoreException.DatabaseHoldsOtherData(kind.label());
            }
        }
    }
}
