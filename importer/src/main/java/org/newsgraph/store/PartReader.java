package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** Reads parts of the graph back as rows. */
final class PartReader {
    private static final int IDS_A_READ = 5000;

    private final Connection connection;

    PartReader(Connection connection) {
        this.connection = connection;
    }

    /** The keys of all nodes that articles share. */
    List<NodeKey> sharedNodes() {
        List<NodeKey> keys = new ArrayList<>();
        for (NodeKind kind : NodeKind.shared()) {
            keys.addAll(connection.read(tx -> tx.run(Statements.ids(kind))
                    .list(r -> new NodeKey(kind, r.get("id").asString()))));
        }
        return keys;
    }

    /** Nodes of the part that articles share, with the relationships that start at them. */
    GraphPart shared(Collection<NodeKey> keys) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        for (NodeKind kind : NodeKind.shared()) {
            List<String> ids =
                    keys.stream().filter(k -> k.kind() == kind).map(NodeKey::id).toList();
            String statement = Statements.readByIds(kind);
            for (int i = 0; i < ids.size(); i += IDS_A_READ) {
                List<String> some = ids.subList(i, Math.min(ids.size(), i + IDS_A_READ));
                add(connection.read(tx -> collect(kind, tx.run(statement, Map.of("ids", some)))), nodes, relationships);
            }
        }
        return new GraphPart(nodes, relationships);
    }

    /** The part of the graph that belongs to the articles alone. Ids of what is in an article start with its prefix. */
    GraphPart partsOf(Collection<String> articles, Collection<String> prefixes) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        Map<String, Object> parameters = Map.of("ids", List.copyOf(articles), "prefixes", List.copyOf(prefixes));
        for (NodeKind kind : NodeKind.ofOneArticle()) {
            String statement = kind == NodeKind.ARTICLE ? Statements.readByIds(kind) : Statements.readByPrefixes(kind);
            add(connection.read(tx -> collect(kind, tx.run(statement, parameters))), nodes, relationships);
        }
        return new GraphPart(nodes, relationships);
    }

    /** The contradictions between statements, which belong to no single article. */
    GraphPart contradictions() {
        return new GraphPart(
                List.of(),
                connection.read(tx -> tx.run(Statements.CONTRADICTIONS).list(RowReader::contradiction)));
    }

    private static void add(GraphPart part, List<NodeRow> nodes, List<RelationshipRow> relationships) {
        nodes.addAll(part.nodes());
        relationships.addAll(part.relationships());
    }

    private static GraphPart collect(NodeKind kind, Result result) {
        List<NodeRow> nodes = new ArrayList<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        while (result.hasNext()) {
            Record record = result.next();
            NodeRow node = RowReader.node(kind, record);
            nodes.add(node);
            relationships.addAll(RowReader.relationships(node.key(), record));
        }
        return new GraphPart(nodes, relationships);
    }
}
