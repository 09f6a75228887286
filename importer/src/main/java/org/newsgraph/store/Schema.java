package org.newsgraph.store;

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
        for (SchemaChange change : released) {
            String digest = applied.remove(change.id());
            if (digest == null) {
                apply(change);
            } else if (!digest.equals(change.digest())) {
                throw new StoreException.SchemaChanged(change.id());
            }
        }
        if (!applied.isEmpty()) {
            throw new StoreException.SchemaUnknown(applied.firstKey());
        }
        connection.once(AccessMode.READ, "CALL db.awaitIndexes(300)", Map.of(), result -> result.list());
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

    private void apply(SchemaChange change) {
        try {
            connection.once(AccessMode.WRITE, change.statement(), Map.of(), result -> result.consume());
        } catch (StoreException.BadQuery | StoreException.Failed e) {
            throw new StoreException.SchemaRefused(change.id(), e.getCause() == null ? e : e.getCause());
        }
        connection.write(tx -> tx.run(
                        "MERGE (c:SchemaChange {id: $id}) SET c.digest = $digest, c.appliedAt = datetime()",
                        Map.of("id", change.id(), "digest", change.digest()))
                .consume());
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
