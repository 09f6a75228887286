package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.Plan;
import org.newsgraph.model.NodeKind;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

/** The whole graph is read as a stream: in the order of an index, so that the server holds and sorts nothing. */
final class StoredRowsIT {
    @ParameterizedTest
    @EnumSource(NodeKind.class)
    void rows_come_in_the_order_of_an_index(NodeKind kind) {
        EmbeddedServer server = TestServer.get();
        try (GraphStore store =
                        GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
                Driver driver =
                        GraphDatabase.driver(server.bolt(), AuthTokens.basic(EmbeddedServer.USER, server.password()))) {
            store.prepare();
            for (String statement :
                    List.of(Statements.readAll(kind), Statements.readNodes(kind), Statements.readRelationships(kind))) {
                Plan plan = driver.executableQuery("EXPLAIN " + statement)
                        .execute()
                        .summary()
                        .plan();
                assertEquals(List.of(), eager(plan).toList(), statement);
            }
        }
    }

    /** The steps that need all rows before they give the first; collecting one node's relationships is none. */
    private static Stream<String> eager(Plan plan) {
        Stream<String> below = plan.children().stream().map(StoredRowsIT::eager).flatMap(s -> s);
        return plan.operatorType().startsWith("Sort") || plan.operatorType().startsWith("Eager@")
                ? Stream.concat(Stream.of(plan.operatorType()), below)
                : below;
    }
}
