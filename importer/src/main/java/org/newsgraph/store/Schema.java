package org.newsgraph.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * Applies, in order, what was not applied before, and again what somebody has dropped since. Throws {@link StoreException}, with
     * nothing changed, if what was applied is not this schema or an earlier one.
     */
    void apply(List<SchemaChange> released) {
        SortedMap<String, String> applied = applied();
        if (applied.isEmpty()) {
            refuseForeignNodes();
        }
        refuseOtherVersions(released, applied);
        Set<String> present = present();
        List<SchemaChange> due = released.stream()
                .filter(c -> !applied.containsKey(c.id()) || !present.contains(c.name()))
                .toList();
        if (!due.isEmpty()) {
            due.forEach(this::apply);
            connection.once(AccessMode.READ, "CALL db.awaitIndexes(300)", Map.of(), result -> result.list());
            remember(due);
        }
    }

    private static void refuseOtherVersions(List<SchemaChange> released, SortedMap<String, String> applied) {
        SortedMap<String, String> unknown = new TreeMap<>(applied);
        for (SchemaChange change : released) {
            String digest = unknown.remove(change.id());
            if (digest != null && !digest.equals(change.digest())) {
                throw new StoreException.SchemaChanged(change.id());
            }
        }
        if (!unknown.isEmpty()) {
            throw new StoreException.SchemaUnknown(unknown.firstKey());
        }
    }

    /** Names of the constraints and indexes that the database has. */
    private Set<String> present() {
        Set<String> names = new HashSet<>();
        for (String show : List.of("SHOW CONSTRAINTS YIELD name", "SHOW INDEXES YIELD name")) {
            names.addAll(
                    connection.read(tx -> tx.run(show).list(r -> r.get("name").asString())));
        }
        return names;
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
            dropHalfMade(change);
            connection.once(AccessMode.WRITE, change.statement(), Map.of(), result -> result.consume());
        } catch (StoreException.BadQuery | StoreException.Failed e) {
            throw new StoreException.SchemaRefused(change.id(), e.getCause() == null ? e : e.getCause());
        }
    }

    /** A disk that is full while a constraint is made leaves its index behind, which bears its name and belongs to no constraint. */
    private void dropHalfMade(SchemaChange change) {
        if (!change.makesConstraint()) {
            return;
        }
        Map<String, Object> name = Map.of("name", change.name());
        boolean left = connection.read(tx -> tx.run(
                        "SHOW INDEXES YIELD name, owningConstraint WHERE name = $name AND owningConstraint IS NULL",
                        name)
                .hasNext());
        if (left) {
            connection.once(AccessMode.WRITE, "DROP INDEX $name IF EXISTS", name, result -> result.consume());
        }
    }

    /** A change that is applied and not remembered is applied again by the next run, which changes nothing. */
    private void remember(List<SchemaChange> applied) {
        String cypher = """
                UNWIND $rows AS row
                MERGE (c:SchemaChange {id: row.id})
                SET c.digest = row.digest, c.appliedAt = datetime()""";
        List<Map<String, String>> rows = applied.stream()
                .map(c -> Map.of("id", c.id(), "digest", c.digest()))
                .toList();
        connection.write(tx -> tx.run(cypher, Map.of("rows", rows)).consume());
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
