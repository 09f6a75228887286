package org.newsgraph.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A node of the graph, as it is to be written.
 *
 * @param kind the kind, whose label the node has
 * @param id unique in its kind, derived from content; among the properties it is {@code id}
 * @param labels the further labels, such as {@code Person}
 * @param properties strings, whole numbers as {@code Long}, {@code Double}, {@code Boolean}, dates as {@code LocalDate},
 *     and lists of strings; never null
 */
public record NodeRow(NodeKind kind, String id, SortedSet<String> labels, SortedMap<String, Object> properties) {
    public NodeRow {
        labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        if (id.isEmpty() || !id.equals(properties.get("id"))) {
            throw new IllegalArgumentException("a node needs an id, also among its properties: " + kind + " " + id);
        }
    }

    public NodeKey key() {
        return new NodeKey(kind, id);
    }
}
