package org.newsgraph.export;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKind;

/**
 * The properties that the rows of a graph have, for formats that name them before the first row.
 *
 * @param nodes by kind, then by name
 * @param relationships by name
 */
record Columns(Map<NodeKind, SortedMap<String, ValueType>> nodes, SortedMap<String, ValueType> relationships) {
    /** Reads the graph once. */
    static Columns of(GraphRows graph) throws IOException {
        Map<NodeKind, SortedMap<String, ValueType>> nodes = new EnumMap<>(NodeKind.class);
        SortedMap<String, ValueType> relationships = new TreeMap<>();
        graph.all(
                node -> add(node.properties(), nodes.computeIfAbsent(node.kind(), k -> new TreeMap<>())),
                row -> add(row.properties(), relationships));
        return new Columns(nodes, relationships);
    }

    /** The properties of nodes of a kind. */
    SortedMap<String, ValueType> of(NodeKind kind) {
        return nodes.getOrDefault(kind, Collections.emptySortedMap());
    }

    /** The properties of nodes of any kind. */
    SortedMap<String, ValueType> ofAllNodes() {
        SortedMap<String, ValueType> all = new TreeMap<>();
        nodes.values().forEach(some -> some.forEach((name, type) -> all.merge(name, type, ValueType::or)));
        return all;
    }

    private static void add(Map<String, Object> properties, Map<String, ValueType> columns) {
        properties.forEach((name, value) -> columns.merge(name, ValueType.of(value), ValueType::or));
    }
}
