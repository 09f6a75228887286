package org.newsgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** The rows of some nodes and of the relationships between them. Only the keys of the nodes are held. */
final class SelectedRows implements GraphRows {
    private static final int NODES_AT_A_TIME = 500;
    private final Connection connection;
    private final TreeSet<NodeKey> keys;

    SelectedRows(Connection connection, Collection<NodeKey> keys) {
        this.connection = connection;
        this.keys = new TreeSet<>(keys);
    }

    @Override
    public void nodes(Sink<? super NodeRow> nodes) throws IOException {
        all(nodes, relationship -> {});
    }

    @Override
    public void relationships(Sink<? super RelationshipRow> relationships) throws IOException {
        all(node -> {}, relationships);
    }

    @Override
    public void all(Sink<? super NodeRow> nodes, Sink<? super RelationshipRow> relationships) throws IOException {
        for (NodeKind kind : NodeKind.values()) {
            List<String> ids =
                    keys.stream().filter(k -> k.kind() == kind).map(NodeKey::id).toList();
            for (int i = 0; i < ids.size(); i += NODES_AT_A_TIME) {
                List<String> some = ids.subList(i, Math.min(ids.size(), i + NODES_AT_A_TIME));
                for (Map.Entry<NodeRow, List<RelationshipRow>> e : read(kind, some)) {
                    nodes.accept(e.getKey());
                    for (RelationshipRow row : e.getValue()) {
                        relationships.accept(row);
                    }
                }
            }
        }
    }

    /** The nodes of the ids, sorted, each with the relationships to other selected nodes. */
    private Collection<Map.Entry<NodeRow, List<RelationshipRow>>> read(NodeKind kind, List<String> ids) {
        return connection.read(tx -> {
            TreeMap<String, Map.Entry<NodeRow, List<RelationshipRow>>> found = new TreeMap<>();
            tx.run(Statements.readByIds(kind), Map.of("ids", ids)).forEachRemaining(record -> {
                NodeRow node = RowReader.node(kind, record);
                List<RelationshipRow> rows = new ArrayList<>(RowReader.relationships(node.key(), record));
                rows.removeIf(r -> !keys.contains(r.to()));
                found.put(node.id(), Map.entry(node, rows));
            });
            return found.values();
        });
    }
}
