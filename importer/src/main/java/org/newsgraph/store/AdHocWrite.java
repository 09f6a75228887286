package org.newsgraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;

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
            return connection.once(AccessMode.WRITE, cypher, given, AdHocWrite::answer);
        }
    }

    private static Answer answer(Result result) {
        List<String> columns = result.keys();
        List<List<@Nullable Object>> rows = result.list(r -> {
            List<@Nullable Object> row = new ArrayList<>();
            r.values().forEach(v -> row.add(Values.plain(v)));
            return row;
        });
        return new Answer(columns, rows);
    }
}
