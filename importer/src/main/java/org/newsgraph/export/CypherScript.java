package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * A script that builds the graph in an empty Neo4j, by {@code cypher-shell -f}: one statement a line, first the constraints, then
 * nodes, then relationships, some hundred a statement.
 */
public final class CypherScript implements GraphFormat.OneFile {
    private static final int ROWS_A_STATEMENT = 200;

    @Override
    public void write(GraphRows graph, Writer out) throws IOException {
        for (NodeKind kind : NodeKind.values()) {
            out.write("CREATE CONSTRAINT IF NOT EXISTS FOR (n:" + kind.label() + ") REQUIRE n.id IS UNIQUE;\n");
        }
        Batches batches = new Batches(out);
        graph.nodes(row -> batches.add(create(row), CypherLiteral.of(row.properties())));
        batches.flush();
        graph.relationships(row -> batches.add(
                create(row),
                "{a: " + CypherLiteral.of(row.from().id()) + ", b: "
                        + CypherLiteral.of(row.to().id()) + ", r: " + CypherLiteral.of(row.properties()) + "}"));
        batches.flush();
    }

    private static String create(NodeRow row) {
        String labels = Stream.concat(Stream.of(row.kind().label()), row.labels().stream())
                .map(l -> ":" + CypherLiteral.name(l))
                .collect(Collectors.joining());
        return "CREATE (n" + labels + ") SET n = row";
    }

    private static String create(RelationshipRow row) {
        return "MATCH (a:" + row.from().kind().label() + " {id: row.a}) MATCH (b:"
                + row.to().kind().label() + " {id: row.b}) CREATE (a)-[r:" + CypherLiteral.name(row.type())
                + "]->(b) SET r = row.r";
    }

    /** Rows that the same statement creates, put together. There are few kinds of statements, so few rows wait. */
    private static final class Batches {
        private final Writer out;
        private final Map<String, List<String>> waiting = new TreeMap<>();

        Batches(Writer out) {
            this.out = out;
        }

        void add(String create, String row) throws IOException {
            List<String> rows = waiting.computeIfAbsent(create, c -> new ArrayList<>());
            rows.add(row);
            if (rows.size() == ROWS_A_STATEMENT) {
                write(create, rows);
                rows.clear();
            }
        }

        void flush() throws IOException {
            for (Map.Entry<String, List<String>> e : waiting.entrySet()) {
                if (!e.getValue().isEmpty()) {
                    write(e.getKey(), e.getValue());
                }
            }
            waiting.clear();
        }

        private void write(String create, List<String> rows) throws IOException {
            out.write("UNWIND [" + String.join(", ", rows) + "] AS row " + create + ";\n");
        }
    }
}
