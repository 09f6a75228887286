package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** What makes one part of a graph of another. */
public final class GraphDiff {
    private GraphDiff() {}

    /** The change that turns {@code current} into {@code desired}: nothing of it is superfluous. */
    public static GraphChange between(GraphPart current, GraphPart desired) {
        Map<NodeKey, NodeRow> oldNodes = new HashMap<>();
        current.nodes().forEach(n -> oldNodes.put(n.key(), n));
        List<NodeRow> nodesToWrite = new ArrayList<>();
        for (NodeRow node : desired.nodes()) {
            if (!node.equals(oldNodes.remove(node.key()))) {
                nodesToWrite.add(node);
            }
        }
        Map<String, RelationshipRow> oldRelationships = new HashMap<>();
        current.relationships().forEach(r -> oldRelationships.put(r.id(), r));
        List<RelationshipRow> relationshipsToWrite = new ArrayList<>();
        for (RelationshipRow row : desired.relationships()) {
            if (row.equals(oldRelationships.get(row.id()))) {
                oldRelationships.remove(row.id());
            } else {
                relationshipsToWrite.add(row);
            }
        }
        return new GraphChange(
                oldRelationships.values().stream().sorted().toList(),
                nodesToWrite,
                relationshipsToWrite,
                oldNodes.keySet().stream().sorted().toList());
    }
}
