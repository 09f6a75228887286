package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * Tables for spreadsheets and data frames, RFC 4180 with a header: one file for each kind of node, and
 * {@code relationships.csv}. Lists are arrays of JSON; what is unknown is empty.
 */
public final class Csv implements GraphFormat.SeveralFiles {
    @Override
    public void write(GraphRows graph, FileSet files) throws IOException {
        Columns columns = Columns.of(graph);
        nodes(graph, columns, files);
        try (Writer out = files.open("relationships.csv")) {
            List<String> header = new ArrayList<>(List.of("type", "fromLabel", "from", "toLabel", "to"));
            header.addAll(columns.relationships().keySet());
            out.write(line(header));
            graph.relationships(row -> out.write(line(cells(row, columns))));
        }
    }

    /** Nodes come by kind, so each file is closed when the next kind begins. */
    private static void nodes(GraphRows graph, Columns columns, FileSet files) throws IOException {
        NodeFile file = new NodeFile(columns, files);
        try {
            graph.nodes(file::add);
        } finally {
            file.close();
        }
    }

    private static List<String> cells(RelationshipRow row, Columns columns) {
        List<String> cells = new ArrayList<>(List.of(
                row.type(),
                row.from().kind().label(),
                row.from().id(),
                row.to().kind().label(),
                row.to().id()));
        columns.relationships().keySet().forEach(name -> cells.add(cell(row.properties(), name)));
        return cells;
    }

    private static String cell(Map<String, Object> properties, String name) {
        Object value = properties.get(name);
        return value == null ? "" : ValueType.text(value);
    }

    private static String line(Collection<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /** The file of the kind of node that is being written. */
    private static final class NodeFile {
        private final Columns columns;
        private final FileSet files;
        private NodeKind kind = NodeKind.ARTICLE;
        private Writer out = Writer.nullWriter();
        private Collection<String> names = List.of();

        NodeFile(Columns columns, FileSet files) {
            this.columns = columns;
            this.files = files;
        }

        void add(NodeRow row) throws IOException {
            if (names.isEmpty() || row.kind() != kind) {
                begin(row.kind());
            }
            List<String> cells = new ArrayList<>(List.of(row.id(), String.join(" ", row.labels())));
            names.forEach(name -> cells.add(cell(row.properties(), name)));
            out.write(line(cells));
        }

        void close() throws IOException {
            out.close();
        }

        private void begin(NodeKind next) throws IOException {
            out.close();
            kind = next;
            out = files.open(next.label() + ".csv");
            List<String> rest = new ArrayList<>(columns.of(next).keySet());
            rest.remove("id");
            names = rest;
            List<String> header = new ArrayList<>(List.of("id", "labels"));
            header.addAll(rest);
            out.write(line(header));
        }
    }
}
