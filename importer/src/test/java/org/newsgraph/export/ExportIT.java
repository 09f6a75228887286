package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.newsgraph.cli.Run;
import org.newsgraph.cli.TestGraph;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.GraphStore;

/** Every form of export is read back by a program that is not ours, and holds what the database holds. */
final class ExportIT {
    private static final String HOSTILE = SampleGraph.HOSTILE;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path dir;

    private GraphStore store;

    @BeforeEach
    void fill() {
        store = SampleGraph.fill();
        TreeMap<String, Object> properties = new TreeMap<>(
                Map.of("id", "hostile `'\"\\ id#1", "text", HOSTILE, "kind", "DIRECT", "confidence", 0.5, "begin", 7L));
        SampleGraph.addStatement(store, properties);
    }

    @AfterEach
    void close() {
        store.clear();
        store.close();
    }

    @Test
    void a_script_builds_the_same_graph_in_an_empty_database() throws IOException {
        String script = TestGraph.export(dir, "cypher");
        try (EmbeddedServer other = EmbeddedServer.start(dir.resolve("other"), ServerOptions.forOneCommand());
                GraphStore copy = SampleGraph.at(other)) {
            assertEquals("", SampleGraph.dump(copy));
            try (Driver driver = GraphDatabase.driver(other.bolt(), AuthTokens.basic("neo4j", other.password()));
                    Session session = driver.session()) {
                for (String line : script.lines().toList()) {
                    assertTrue(line.endsWith(";"), line);
                    session.run(line.substring(0, line.length() - 1)).consume();
                }
            }
            assertEquals(SampleGraph.dump(store), SampleGraph.dump(copy));
        }
    }

    @Test
    void GraphML_is_read_by_JGraphT_against_its_schema() throws IOException {
        String xml = TestGraph.export(dir, "graphml");
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        Map<String, Map<String, Attribute>> attributes = new HashMap<>();
        importer.addVertexAttributeConsumer((at, value) ->
                attributes.computeIfAbsent(at.getFirst(), v -> new HashMap<>()).put(at.getSecond(), value));
        importer.importGraph(graph, new StringReader(xml));
        assertEquals(
                number("MATCH (n:Article|Sentence|Statement|Entity|Event) RETURN count(n)"),
                graph.vertexSet().size());
        assertEquals(number("MATCH ()-[r]->() RETURN count(r)"), graph.edgeSet().size());
        String text = attributes.values().stream()
                .filter(a -> value(a, "id").startsWith("hostile"))
                .map(a -> value(a, "text"))
                .findFirst()
                .orElseThrow();
        assertEquals(HOSTILE.replaceAll("[\u0001\u001b\uFFFE]", "\uFFFD"), text);
    }

    @Test
    void tables_hold_a_row_for_each_node_and_relationship() throws IOException {
        Path zip = dir.resolve("graph.zip");
        assertEquals(0, export("csv", zip).code());
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            List<List<String>> statements = table(archive, "Statement.csv");
            assertEquals(number("MATCH (n:Statement) RETURN count(n)") + 1, statements.size());
            int text = statements.get(0).indexOf("text");
            assertTrue(statements.stream().anyMatch(row -> row.get(text).equals(HOSTILE)));
            assertTrue(statements.stream()
                    .allMatch(row -> row.size() == statements.get(0).size()));
            assertEquals(
                    number("MATCH ()-[r]->() RETURN count(r)") + 1,
                    table(archive, "relationships.csv").size());
        }
        Path folder = dir.resolve("graph");
        assertEquals(0, export("csv", folder).code());
        assertTrue(Files.exists(folder.resolve("Entity.csv")));
        Run again = export("csv", folder);
        assertEquals(7, again.code());
        assertEquals(1, again.err().lines().count(), again.err());
    }

    @Test
    void a_part_stands_on_its_own() throws IOException {
        Run around = TestGraph.run("export", "--around", "Ana Petrova");
        assertEquals(0, around.code(), around.err());
        assertClosed(around.out());
        assertTrue(around.out().contains("\"Ana Petrova\""));
        assertTrue(
                around.out().lines().count() < SampleGraph.dump(store).lines().count());
        Run asked = TestGraph.run("export", "--question", "events-of", "--param", "entity=Ana Petrova");
        assertEquals(0, asked.code(), asked.err());
        assertClosed(asked.out());
        assertTrue(asked.out().contains("\"HAS_SENTENCE\"") && asked.out().contains("\"REPORTS\""), asked.out());
        Run nothing = TestGraph.run("export", "--question", "events-on", "--param", "date=1500-01-01");
        assertEquals(10, nothing.code(), nothing.err());
    }

    @Test
    void what_cannot_be_written_is_said_in_one_line() {
        assertOneLine(7, export("jsonl", dir.resolve("no/such/folder/graph.jsonl")));
        assertOneLine(2, TestGraph.run("export", "--format", "csv"));
        assertOneLine(2, TestGraph.run("export", "--question", "no-such-question"));
    }

    private static String value(Map<String, Attribute> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name).getValue();
    }

    /** Every relationship has both its ends, and every event and statement its sentence and article. */
    private static void assertClosed(String dump) throws IOException {
        List<String> nodes = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String line : dump.lines().toList()) {
            var json = JSON.readTree(line);
            if (json.has("labels")) {
                nodes.add(json.get("labels").get(0).asText()
                        + json.at("/properties/id").asText());
            } else {
                for (String side : List.of("from", "to")) {
                    json.get(side)
                            .properties()
                            .forEach(e -> ends.add(e.getKey() + e.getValue().asText()));
                }
                if (List.of("REPORTS", "CONTAINS").contains(json.get("type").asText())) {
                    json.get("to")
                            .properties()
                            .forEach(e -> told.add(e.getKey() + e.getValue().asText()));
                }
            }
        }
        assertTrue(nodes.containsAll(ends));
        assertFalse(told.isEmpty());
        assertTrue(told.containsAll(nodes.stream()
                .filter(n -> n.startsWith("Event") || n.startsWith("Statement"))
                .toList()));
    }

    private static void assertOneLine(int code, Run run) {
        assertEquals(code, run.code(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private static Run export(String format, Path file) {
        return TestGraph.run("export", "--format", format, "--out", file.toString());
    }

    private long number(String cypher) {
        return SampleGraph.number(store, cypher);
    }

    private static List<List<String>> table(ZipFile archive, String name) throws IOException {
        try (Reader in = new InputStreamReader(archive.getInputStream(archive.getEntry(name)), StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180.parse(in)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
