package org.newsgraph.store;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;

/** Deletes all that Newsgraph wrote, the schema excepted, in transactions of bounded size. */
final class Wipe {
    private static final List<String> STATEMENTS = List.of(
            "MATCH (n:Sentence) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:Statement) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:Event) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:Entity) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:Article) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:Extraction) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS",
            "MATCH (n:Newsgraph) DELETE n",
            "MATCH (n:Decision) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (n:GazetteerEntry) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    private final Connection connection;

    Wipe(Connection connection) {
        this.connection = connection;
    }

    void run() {
        for (String statement : STATEMENTS) {
            connection.once(AccessMode.WRITE, statement, Map.of(), result -> result.consume());
        }
    }
}
