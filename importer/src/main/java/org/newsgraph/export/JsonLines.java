package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * The canonical dump: one node or relationship a line, as JSON. Nodes come by kind and id, each followed by the relationships
 * that start at it, by type, end and id; names of properties are sorted. Nothing in it differs from run to run or from
 * server to server, so two graphs are equal if and only if their dumps are.
 */
public final class JsonLines implements GraphFormat.OneFile {
    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void write(GraphRows graph, Writer out) throws IOException {
        graph.all(
                node -> out.append(line(node)).append('\n'),
                row -> out.append(line(row)).append('\n'));
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
