package org.newsgraph.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The user's decisions, kept in the database as {@code (:Decision)} nodes in the order in which they were made. */
final class DecisionLog {
    private final Connection connection;

    DecisionLog(Connection connection) {
        this.connection = connection;
    }

    List<StoredDecision> all() {
        String cypher = """
                MATCH (d:Decision)
                RETURN d.kind AS kind, d.first AS first, d.second AS second, d.reason AS reason, d.at AS at
                ORDER BY at, kind, first, second""";
        return connection.read(tx -> tx.run(cypher)
                .list(r -> new StoredDecision(
                        r.get("kind").asString(),
                        r.get("first").asString(),
                        r.get("second").asString(),
                        r.get("reason").asString(),
                        Instant.parse(r.get("at").asString()))));
    }

    void add(StoredDecision decision) {
        String cypher = """
                MERGE (d:Decision {id: $id})
                SET d.kind = $kind, d.first = $first, d.second = $second, d.reason = $reason, d.at = $at""";
        connection.write(tx -> tx.run(
                        cypher,
                        Map.of(
                                "id",
                                id(decision),
                                "kind",
                                decision.kind(),
                                "first",
                                decision.first(),
                                "second",
                                decision.second(),
                                "reason",
                                decision.reason(),
                                "at",
                                decision.at().toString()))
                .consume());
    }

    void remove(StoredDecision decision) {
        connection.write(tx -> tx.run("MATCH (d:Decision {id: $id}) DELETE d", Map.of("id", id(decision)))
                .consume());
    }

    private static String id(StoredDecision d) {
        return String.join(" ", d.at().toString(), d.kind(), d.first(), d.second());
    }
}
