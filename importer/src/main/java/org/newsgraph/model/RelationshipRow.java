package org.newsgraph.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A relationship of the graph, as it is to be written. Ordered by start node, type, end node and id.
 *
 * @param id unique among the relationships, derived from content; among the properties it is {@code id}
 * @param properties as those of a {@link NodeRow}
 */
public record RelationshipRow(String id, String type, NodeKey from, NodeKey to, SortedMap<String, Object> properties)
        implements Comparable<RelationshipRow> {
    private static final Comparator<RelationshipRow> ORDER = Comparator.comparing(RelationshipRow::from)
            .thenComparing(RelationshipRow::type)
            .thenComparing(RelationshipRow::to)
            .thenComparing(RelationshipRow::id);

    public RelationshipRow {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        if (id.isEmpty() || !id.equals(properties.get("id"))) {
            throw new IllegalArgumentException("a relationship needs an id, also among its properties: " + type);
        }
    }

    @Override
    public int compareTo(RelationshipRow other) {
        return ORDER.compare(this, other);
    }
}
