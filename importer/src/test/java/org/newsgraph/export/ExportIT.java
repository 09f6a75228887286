package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
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
import org.newsgraph.graph.Samples;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** Every form of export is read back by a program that is not ours, and holds what the database holds. */
final class ExportIT {
    private static final String SEM = "http://semanticweb.cs.vu.nl/2009/11/sem/";
    /** What an article may say to trouble a format: quotes, line breaks, markup, escapes, control characters, emoji. */
    private static final String HOSTILE =
            "\"It's\" \\ 'over', said </data><x>&amp; \\u0041 \\\\u0041 `)` ; $x {y}\nnew line\r\n\ttab \u0001\u001b[31m \uFFFE 😀 \u2028 end,";

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path dir;

    private GraphStore store;

    @BeforeEach
    void fill() {
        store = open(TestServer.get());
        store.prepare();
        store.clear();
        GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
        update.put(Samples.articles());
        update.bring();
        TreeMap<String, Object> properties = new TreeMap<>(
                Map.of("id", "hostile `'\"\\ id#1", "text", HOSTILE, "kind", "DIRECT", "confidence", 0.5, "begin", 7L));
        store.write(new GraphChange(
                List.of(),
                List.of(new NodeRow(NodeKind.STATEMENT, "hostile `'\"\\ id#1", new TreeSet<>(), properties)),
                List.of(),
                List.of()));
    }

    @AfterEach
    void close() {
        store.clear();
        store.close();
    }

    @Test
    void a_script_builds_the_same_graph_in_an_empty_database() throws IOException {
        String script = exported("cypher");
        try (EmbeddedServer other = EmbeddedServer.start(dir.resolve("other"), ServerOptions.forOneCommand());
                GraphStore copy = open(other)) {
            assertEquals("", dump(copy));
            try (Driver driver = GraphDatabase.driver(other.bolt(), AuthTokens.basic("neo4j", other.password()));
                    Session session = driver.session()) {
                for (String line : script.lines().toList()) {
                    assertTrue(line.endsWith(";"), line);
                    session.run(line.substring(0, line.length() - 1)).consume();
                }
            }
            assertEquals(dump(store), dump(copy));
        }
    }

    @Test
    void GraphML_is_read_by_JGraphT_against_its_schema() throws IOException {
        String xml = exported("graphml");
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
    void Turtle_and_JSON_LD_hold_the_same_triples_and_as_many_as_the_database() throws IOException {
        Model turtle = parse(exported("turtle"), RDFFormat.TURTLE);
        Model json = parse(exported("jsonld"), RDFFormat.JSONLD);
        assertEquals(new TreeSet<>(), difference(turtle, json));
        assertEquals(new TreeSet<>(), difference(json, turtle));
        assertEquals(number("MATCH (n:Article) RETURN count(n)"), instances(turtle, "https://schema.org/NewsArticle"));
        assertEquals(number("MATCH (n:Person) RETURN count(n)"), instances(turtle, "https://schema.org/Person"));
        assertEquals(number("MATCH (n:Country) RETURN count(n)"), instances(turtle, "https://schema.org/Country"));
        assertEquals(number("MATCH (n:Event) RETURN count(n)"), instances(turtle, SEM + "Event"));
        assertEquals(
                number("MATCH (v:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(e) RETURN count(DISTINCT [v.id, e.id])"),
                turtle.filter(null, Values.iri(SEM + "hasActor"), null).size());
        assertEquals(
                number("MATCH (s:Sentence)-[:REPORTS]->(v:Event) RETURN count(DISTINCT [s.id, v.id])"),
                turtle.filter(null, PROV.WAS_DERIVED_FROM, null).stream()
                        .filter(st -> turtle.contains(st.getSubject(), RDF.TYPE, Values.iri(SEM + "Event")))
                        .count());
        assertEquals(
                number("MATCH ()-[r]->() WHERE size(keys(r)) > 1 RETURN count(r)"),
                instances(turtle, RDF.STATEMENT.stringValue()));
        assertTrue(turtle.contains(null, Values.iri("https://schema.org/text"), Values.literal(HOSTILE)));
    }

    @Test
    void a_date_keeps_its_precision_as_a_datatype() throws IOException {
        Model turtle = parse(exported("turtle"), RDFFormat.TURTLE);
        for (Statement st : turtle.filter(null, Values.iri(SEM + "hasBeginTimeStamp"), null)) {
            String text = st.getObject().stringValue();
            IRI type = ((Literal) st.getObject()).getDatatype();
            assertEquals(text.length() == 10 ? XSD.DATE : text.length() == 7 ? XSD.GYEARMONTH : XSD.GYEAR, type, text);
        }
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
        Run around = run("export", "--around", "Ana Petrova");
        assertEquals(0, around.code(), around.err());
        assertClosed(around.out());
        assertTrue(around.out().contains("\"Ana Petrova\""));
        assertTrue(around.out().lines().count() < dump(store).lines().count());
        Run asked = run("export", "--question", "events-of", "--param", "entity=Ana Petrova");
        assertEquals(0, asked.code(), asked.err());
        assertClosed(asked.out());
        assertTrue(asked.out().contains("\"HAS_SENTENCE\"") && asked.out().contains("\"REPORTS\""), asked.out());
        Run nothing = run("export", "--question", "events-on", "--param", "date=1500-01-01");
        assertEquals(10, nothing.code(), nothing.err());
    }

    @Test
    void what_cannot_be_written_is_said_in_one_line() {
        assertOneLine(7, export("jsonl", dir.resolve("no/such/folder/graph.jsonl")));
        assertOneLine(2, run("export", "--format", "csv"));
        assertOneLine(2, run("export", "--question", "no-such-question"));
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

    private String exported(String format) throws IOException {
        Path file = dir.resolve("graph." + format);
        Run run = export(format, file);
        assertEquals(0, run.code(), run.err());
        assertFalse(Files.exists(dir.resolve("graph." + format + ".part")));
        return Files.readString(file);
    }

    private static Run export(String format, Path file) {
        return run("export", "--format", format, "--out", file.toString());
    }

    private static Run run(String... args) {
        EmbeddedServer server = TestServer.get();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--uri", server.bolt().toString(), "--password", server.password()));
        return Run.of(all.toArray(String[]::new));
    }

    private static Model parse(String text, RDFFormat format) throws IOException {
        return Rio.parse(new StringReader(text), "", format);
    }

    private static Set<String> difference(Model one, Model other) {
        return one.stream()
                .filter(st -> !other.contains(st))
                .map(Statement::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static long instances(Model model, String type) {
        return model.filter(null, RDF.TYPE, Values.iri(type)).size();
    }

    private long number(String cypher) {
        return (Long) store.query(cypher, Map.of()).rows().get(0).get(0);
    }

    private static GraphStore open(EmbeddedServer server) {
        return GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
    }

    private static String dump(GraphStore of) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(of.rows(), out);
        return out.toString();
    }

    private static List<List<String>> table(ZipFile archive, String name) throws IOException {
        try (Reader in = new InputStreamReader(archive.getInputStream(archive.getEntry(name)), StandardCharsets.UTF_8);
                CSVParser parser = CSVFormat.RFC4180.parse(in)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
