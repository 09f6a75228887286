package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

/** A database whose schema is not, or no longer, the one of this version; and a turn that was lost. */
final class SchemaIT {
    private Target target;
    private GraphStore store;
    private Connection connection;

    @BeforeEach
    void open() {
        EmbeddedServer server = TestServer.get();
        target = new Target(server.bolt(), EmbeddedServer.USER, server.password(), null);
        connection = Connection.open(target, Duration.ofSeconds(10));
        store = GraphStore.open(target);
        store.prepare();
        store.clear();
    }

    @AfterEach
    void close() {
        run("MATCH (c:SchemaChange {id: '99-of-tomorrow'}) DELETE c");
        connection.close();
        store.prepare();
        store.close();
    }

    @Test
    void schemaMissing() {
        run("DROP CONSTRAINT entity_id");
        run("DROP INDEX names");
        assertEquals(0L, number("SHOW ALL INDEXES YIELD name WHERE name IN ['entity_id', 'names'] RETURN count(*)"));
        store.prepare();
        assertEquals(2L, number("SHOW ALL INDEXES YIELD name WHERE name IN ['entity_id', 'names'] RETURN count(*)"));
        assertEquals(1L, number("SHOW CONSTRAINTS YIELD name WHERE name = 'entity_id' RETURN count(*)"));
    }

    @Test
    void schemaOfAnotherVersion() {
        run("CREATE (:SchemaChange {id: '99-of-tomorrow', digest: 'x'})");
        List<SchemaChange> more = new ArrayList<>(SchemaChange.released());
        more.add(new SchemaChange("98-new", "CREATE INDEX only_here IF NOT EXISTS FOR (n:Entity) ON (n.only)"));
        StoreException unknown = assertThrows(StoreException.SchemaUnknown.class, () -> store.prepare(more));
        assertTrue(unknown.getMessage().contains("99-of-tomorrow"), unknown.getMessage());
        assertEquals(0L, number("SHOW INDEXES YIELD name WHERE name = 'only_here' RETURN count(*)"), "nothing applied");
    }

    @Test
    void a_schema_that_was_applied_in_another_form_is_left_alone() {
        List<SchemaChange> other = new ArrayList<>(SchemaChange.released());
        SchemaChange last = other.remove(other.size() - 1);
        other.add(new SchemaChange(last.id(), last.statement() + " OPTIONS {}"));
        assertThrows(StoreException.SchemaChanged.class, () -> store.prepare(other));
    }

    @Test
    void nodes_of_others_under_our_labels_are_refused_and_left_alone() {
        run("MATCH (c:SchemaChange) DELETE c");
        run("CREATE (:Event {what: 'a concert'})");
        try {
            assertThrows(StoreException.DatabaseHoldsOtherData.class, store::prepare);
            assertEquals(1L, number("MATCH (e:Event) RETURN count(e)"));
        } finally {
            run("MATCH (e:Event) DELETE e");
        }
    }

    /** A process whose turn was given to another, because its connection was lost, writes nothing more. */
    @Test
    void aLostTurnWritesNothing() {
        try (GraphStore other = GraphStore.open(target)) {
            GraphLock lost = store.lock();
            store.remember("mine");
            run("MATCH (g:Newsgraph {id: 'turn'}) SET g.number = g.number + 1"); // what another does that has the turn
            assertThrows(StoreException.TurnLost.class, () -> store.remember("late"));
            assertEquals("mine", other.remembered());
            lost.close();
            GraphLock next = other.lock();
            other.remember("theirs");
            next.close();
            assertEquals("theirs", store.remembered());
        }
    }

    private void run(String cypher) {
        connection.once(AccessMode.WRITE, cypher, Map.of(), result -> result.consume());
    }

    private long number(String cypher) {
        return connection.once(
                AccessMode.READ,
                cypher,
                Map.of(),
                result -> result.single().get(0).asLong());
    }
}
