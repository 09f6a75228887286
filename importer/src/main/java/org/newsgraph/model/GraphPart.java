package org.newsgraph.model;

import java.util.Comparator;
import java.util.List;

/**
 * A part of the graph: nodes, and the relationships that start at them. What one article alone supports is one part; what
 * articles share (entities, events, and what holds between them) is another.
 */
public record GraphPart(List<NodeRow> nodes, List<RelationshipRow> relationships) {
    public static final GraphPart EMPTY = new GraphPart(List.of(), List.of());

    public GraphPart {
        nodes = nodes.stream().sorted(Comparator.comparing(NodeRow::key)).toList();
        relationships = relationships.stream().sorted().toList();
    }
}
