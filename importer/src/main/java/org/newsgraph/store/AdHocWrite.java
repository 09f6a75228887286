package org.newsgraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AccessMode;

/**
 * Runs a statement of the user's own that may write. What it writes on nodes and relationships of the graph is the user's: the
 * next import that changes these may take it away.
 */
public final class AdHocWrite {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private AdHocWrite() {}

    /** Runs it once, in a transaction of its own; throws {@link StoreException}. */
    public static Answer run(Target target, String cypher, Map<String, ?> parameters) {
        Map<String, Object> given = new TreeMap<>(parameters);
        try (Connection connection = Connection.open(target, PATIENCE)) {
            return connection.once(AccessMode.WRITE, cypher, given, Answers::of);
        }
    }
}
