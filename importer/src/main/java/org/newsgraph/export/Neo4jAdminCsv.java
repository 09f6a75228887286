package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * CSV files with headers for {@code neo4j-admin database import full}, the quickest way to fill an empty database: a file of
 * nodes for each kind, one of all relationships, and {@code import.args} with the options that read them back.
 */
public final class Neo4jAdminCsv implements GraphFormat.SeveralFiles {
    private static final String RELATIONSHIPS = "relationships.csv";

    @Override
    public void write(GraphRows graph, FileSet files) throws IOException {
        Columns columns = Columns.of(graph);
        ArrayDelimiter delimiter = ArrayDelimiter.of(graph);
        CsvLine line = new CsvLine(delimiter.choice());
        NodeFiles nodes = new NodeFiles(files, columns, line);
        try {
            graph.nodes(nodes::write);
        } finally {
            nodes.close();
        }
        try (Writer out = files.open(RELATIONSHIPS)) {
            line.write(out, header(List.of(":START_ID", ":END_ID", ":TYPE"), columns.relationships()));
            graph.relationships(row -> line.write(out, cells(row, columns.relationships())));
        }
        try (Writer out = files.open("import.args")) {
            out.append(arguments(columns.nodes().keySet(), delimiter.choice()));
        }
    }

    private static List<@Nullable Object> header(List<String> first, SortedMap<String, ValueType> properties) {
        List<@Nullable Object> cells = new ArrayList<>(first);
        properties.forEach((name, type) -> cells.add(name + ":" + type(type)));
        return cells;
    }

    private static String type(ValueType type) {
        return switch (type) {
            case STRING -> "string";
            case INTEGER -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case LIST -> "string[]";
        };
    }

    private static List<@Nullable Object> cells(RelationshipRow row, SortedMap<String, ValueType> properties) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(id(row.from()), id(row.to()), row.type()));
        add(row.properties(), properties, cells);
        return cells;
    }

    private static void add(
            Map<String, Object> values, SortedMap<String, ValueType> properties, List<@Nullable Object> cells) {
        properties.keySet().forEach(name -> cells.add(values.get(name)));
    }

    /** Ids are unique within a kind only. */
    private static String id(NodeKey node) {
        return node.kind().label() + "/" + node.id();
    }

    private static String file(NodeKind kind) {
        return "nodes-" + kind.label() + ".csv";
    }

    /** Options for {@code neo4j-admin database import full neo4j @import.args}, a line each. */
    private static String arguments(Collection<NodeKind> kinds, char delimiter) {
        List<String> lines = new ArrayList<>();
        lines.add("--id-type=string");
        lines.add("--multiline-fields=true");
        lines.add("--array-delimiter=U+%04X".formatted((int) delimiter));
        kinds.forEach(kind -> lines.add("--nodes=" + file(kind)));
        lines.add("--relationships=" + RELATIONSHIPS);
        return String.join("\n", lines) + "\n";
    }

    /** A file of nodes for each kind, one after the other, as the nodes come. */
    private static final class NodeFiles {
        private final FileSet files;
        private final Columns columns;
        private final CsvLine line;
        private @Nullable NodeKind kind;
        private Writer out = Writer.nullWriter();

        NodeFiles(FileSet files, Columns columns, CsvLine line) {
            this.files = files;
            this.columns = columns;
            this.line = line;
        }

        void write(NodeRow node) throws IOException {
            SortedMap<String, ValueType> properties = columns.of(node.kind());
            if (node.kind() != kind) {
                out.close();
                kind = node.kind();
                out = files.open(file(node.kind()));
                line.write(out, header(List.of(":ID", ":LABEL"), properties));
            }
            List<String> labels = new ArrayList<>(List.of(node.kind().label()));
            labels.addAll(node.labels());
            List<@Nullable Object> cells = new ArrayList<>(List.of(id(node.key()), labels));
            add(node.properties(), properties, cells);
            line.write(out, cells);
        }

        void close() throws IOException {
            out.close();
        }
    }
}
