package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** The rows of the whole graph, streamed from the database: no more of them is held than the driver fetches at a time. */
final class StoredRows implements GraphRows {
    private final Connection connection;

    StoredRows(Connection connection) {
        this.connection = connection;
    }

    @Override
    public void nodes(Sink<? super NodeRow> nodes) throws IOException {
        stream(Statements::readNodes, (kind, record) -> {
            NodeRow node = RowReader.node(kind, record);
            nodes.accept(node);
            return node.id();
        });
    }

    @Override
    public void relationships(Sink<? super RelationshipRow> relationships) throws IOException {
        stream(Statements::readRelationships, (kind, record) -> {
            NodeKey from = new NodeKey(kind, record.get("id").asString());
            for (RelationshipRow row : RowReader.relationships(from, record)) {
                relationships.accept(row);
            }
            return from.id();
        });
    }

    @Override
    public void all(Sink<? super NodeRow> nodes, Sink<? super RelationshipRow> relationships) throws IOException {
        stream(Statements::readAll, (kind, record) -> {
            NodeRow node = RowReader.node(kind, record);
            nodes.accept(node);
            for (RelationshipRow row : RowReader.relationships(node.key(), record)) {
                relationships.accept(row);
            }
            return node.id();
        });
    }

    /** Takes a record, and returns the id of its node. */
    private interface RecordSink {
        String accept(NodeKind kind, Record record) throws IOException;
    }

    private void stream(Function<NodeKind, String> statement, RecordSink sink) throws IOException {
        try {
            for (NodeKind kind : NodeKind.values()) {
                AtomicReference<String> last = new AtomicReference<>("");
                connection.stream(
                        AccessMode.READ,
                        statement.apply(kind),
                        () -> Map.of("after", last.get()),
                        result -> drain(kind, result, sink, last));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean drain(NodeKind kind, Result result, RecordSink sink, AtomicReference<String> last) {
        try {
            while (result.hasNext()) {
                last.set(sink.accept(kind, result.next()));
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
