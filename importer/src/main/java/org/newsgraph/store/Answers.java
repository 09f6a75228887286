package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Result;

/** Makes answers of what the driver gives: all rows at once, their values plain. */
final class Answers {
    private Answers() {}

    static Answer of(Result result) {
        List<String> columns = result.keys();
        List<List<@Nullable Object>> rows = result.list(r -> {
            List<@Nullable Object> row = new ArrayList<>();
            r.values().forEach(v -> row.add(Values.plain(v)));
            return row;
        });
        return new Answer(columns, rows);
    }
}
