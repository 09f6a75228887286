package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** Turns the records of {@link Statements} into rows. What others added to the graph is left out. */
final class RowReader {
    private RowReader() {}

    static NodeRow node(NodeKind kind, Record record) {
        SortedSet<String> labels = new TreeSet<>(record.get("labels").asList(Value::asString));
        labels.remove(kind.label());
        SortedMap<String, Object> properties = properties(record.get("properties"));
        return new NodeRow(kind, String.valueOf(properties.get("id")), labels, properties);
    }

    /** The relationships that start at the node of the record, sorted. */
    static List<RelationshipRow> relationships(NodeKey from, Record record) {
        List<RelationshipRow> rows = new ArrayList<>();
        for (Value value : record.get("relationships").values()) {
            Optional<NodeKind> kind = value.get("labels").asList(Value::asString).stream()
                    .map(NodeKind::ofLabel)
                    .flatMap(Optional::stream)
                    .findFirst();
            if (kind.isPresent() && !value.get("to").isNull()) {
                NodeKey to = new NodeKey(kind.get(), value.get("to").asString());
                SortedMap<String, Object> properties = properties(value.get("properties"));
                rows.add(new RelationshipRow(
                        String.valueOf(properties.get("id")), value.get("type").asString(), from, to, properties));
            }
        }
        rows.sort(Comparator.naturalOrder());
        return rows;
    }

    static RelationshipRow contradiction(Record record) {
        SortedMap<String, Object> properties = properties(record.get("properties"));
        return new RelationshipRow(
                String.valueOf(properties.get("id")),
                "CONTRADICTS",
                new NodeKey(NodeKind.STATEMENT, record.get("from").asString()),
                new NodeKey(NodeKind.STATEMENT, record.get("to").asString()),
                properties);
    }

    private static SortedMap<String, Object> properties(Value value) {
        SortedMap<String, Object> properties = new TreeMap<>();
        for (Map.Entry<String, Object> e : value.asMap().entrySet()) {
            properties.put(e.getKey(), e.getValue());
        }
        return properties;
    }
}
