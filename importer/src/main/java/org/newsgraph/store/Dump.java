package org.newsgraph.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * The canonical dump. Nodes come by kind and id, each followed by the relationships that start at it, by type, end and id;
 * names of properties are sorted. Nothing in it differs from run to run or from server to server.
 */
final class Dump {
    private final Connection connection;
    private final ObjectMapper mapper = new ObjectMapper();

    Dump(Connection connection) {
        this.connection = connection;
    }

    void write(Appendable out) throws IOException {
        try {
            for (NodeKind kind : NodeKind.values()) {
                connection.once(
                        AccessMode.READ, Statements.readAll(kind), Map.of(), result -> write(kind, result, out));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean write(NodeKind kind, Result result, Appendable out) {
        try {
            while (result.hasNext()) {
                Record record = result.next();
                NodeRow node = RowReader.node(kind, record);
                out.append(line(node)).append('\n');
                for (RelationshipRow row : RowReader.relationships(node.key(), record)) {
                    out.append(line(row)).append('\n');
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(NodeRow row) throws JsonProcessingException {
        ObjectNode line = mapper.createObjectNode();
        ArrayNode labels = line.putArray("labels").add(row.kind().label());
        row.labels().forEach(labels::add);
        properties(line, row.properties());
        return mapper.writeValueAsString(line);
    }

    private String line(RelationshipRow row) throws JsonProcessingException {
        ObjectNode line = mapper.createObjectNode().put("type", row.type());
        line.putObject("from").put(row.from().kind().label(), row.from().id());
        line.putObject("to").put(row.to().kind().label(), row.to().id());
        properties(line, row.properties());
        return mapper.writeValueAsString(line);
    }

    private void properties(ObjectNode line, Map<String, Object> properties) {
        ObjectNode out = line.putObject("properties");
        properties.forEach((name, value) -> out.set(name, mapper.valueToTree(portable(value))));
    }

    private static Object portable(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof List
                ? value
                : value.toString();
    }
}
