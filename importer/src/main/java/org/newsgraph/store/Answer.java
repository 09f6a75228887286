package org.newsgraph.store;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query returns.
 *
 * @param rows one list a row, one value a column: null, {@code Boolean}, {@code Long}, {@code Double}, {@code String}, values
 *     of {@code java.time}, lists, and maps; a node is a map with {@code labels} and {@code properties}, a relationship one
 *     with {@code type} and {@code properties}, and a path is the list of its nodes and relationships
 */
public record Answer(List<String> columns, List<List<@Nullable Object>> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = Collections.unmodifiableList(rows);
    }
}
