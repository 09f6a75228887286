package org.newsgraph.graph;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Span;

/** The properties of one row while they are put together. What is unknown is not set. */
final class Properties {
    private final SortedMap<String, Object> properties = new TreeMap<>();

    Properties with(String name, @Nullable String value) {
        if (value != null) {
            properties.put(name, Text.clean(value));
        }
        return this;
    }

    Properties with(String name, @Nullable Enum<?> value) {
        return with(name, value == null ? null : value.name());
    }

    Properties with(String name, long value) {
        properties.put(name, value);
        return this;
    }

    /** A number between 0 and 1, with three decimals. */
    Properties withConfidence(double value) {
        properties.put("confidence", Math.round(value * 1000) / 1000.0);
        return this;
    }

    /** A list of texts; an empty one is not set. */
    Properties with(String name, List<String> values) {
        if (!values.isEmpty()) {
            properties.put(name, values.stream().map(Text::clean).toList());
        }
        return this;
    }

    /** {@code begin} and {@code end}, in UTF-16 code units of the article's text. */
    Properties with(Span span) {
        return with("begin", span.begin()).with("end", span.end());
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    NodeRow node(NodeKind kind, String id, List<String> labels) {
        properties.put("id", id);
        return new NodeRow(kind, id, new java.util.TreeSet<>(labels), properties);
    }

    RelationshipRow relationship(NodeKey from, String type, NodeKey to, String which) {
        String id = Ids.relationship(type, from, to, which);
        properties.put("id", id);
        return new RelationshipRow(id, type, from, to, properties);
    }
}
