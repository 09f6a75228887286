package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

/**
 * The planner has nothing to say against any Cypher file or any query of the guide, on a database that has every label, type
 * and property; and every question runs with its examples and returns the columns that it names.
 */
final class CypherFilesIT {
    private static final Path CYPHER = Path.of("../cypher");
    private static final Pattern QUERY = Pattern.compile("<pre class=\"code runnable\">(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");
    private static GraphStore store;

    @BeforeAll
    static void open() throws IOException {
        EmbeddedServer server = TestServer.get();
        store = GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
        store.prepare();
        store.clear();
        store.write(WholeModel.change());
    }

    @AfterAll
    static void close() {
        store.clear();
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> files_have_no_notifications() throws IOException {
        try (Stream<Path> files = Files.walk(CYPHER)) {
            List<Path> all =
                    files.filter(f -> f.toString().endsWith(".cypher")).sorted().toList();
            assertFalse(all.isEmpty());
            return all.stream()
                    .filter(f -> !f.startsWith(CYPHER.resolve("schema")) && !needsPlugin(f))
                    .map(f -> DynamicTest.dynamicTest(
                            CYPHER.relativize(f).toString(), () -> assertEquals(List.of(), notifications(f))));
        }
    }

    @TestFactory
    Stream<DynamicTest> queries_of_the_guide_have_no_notifications_and_run() throws IOException {
        List<String> queries = QUERY.matcher(Files.readString(CYPHER.resolve("browser/guide.html")))
                .results()
                .map(m -> Parser.unescapeEntities(m.group(1), false))
                .filter(q -> !q.startsWith(":"))
                .toList();
        assertTrue(queries.size() >= 12, "a guide that shows the graph");
        return queries.stream()
                .map(q -> DynamicTest.dynamicTest(q.lines().findFirst().orElse(""), () -> {
                    assertEquals(List.of(), store.notifications(q, Map.of("who", "x")));
                    store.query(q, Map.of("who", "x"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> questions_run_with_their_examples_and_return_their_columns() {
        return QuestionLibrary.load().all().stream()
                .filter(q -> q.needs().isEmpty()) // for the others see PluginIT
                .map(q -> DynamicTest.dynamicTest(
                        q.id(),
                        () -> assertEquals(
                                q.columns(),
                                store.query(q.cypher(), examples(q)).columns())));
    }

    private static Map<String, Object> examples(Question q) {
        Map<String, Object> examples = new HashMap<>();
        q.parameters().forEach(p -> examples.put(p.name(), p.value(p.example()).orElseThrow()));
        return examples;
    }

    @TestFactory
    Stream<DynamicTest> statements_have_no_notifications() {
        return WholeModel.statements().stream()
                .map(s -> DynamicTest.dynamicTest(
                        s.lines().limit(2).reduce("", (a, b) -> a + " " + b).strip(),
                        () -> assertEquals(List.of(), store.notifications(s, parameters(s)))));
    }

    @Test
    void the_database_has_the_whole_schema() {
        Answer answer = store.query("MATCH (c:SchemaChange) RETURN c.id AS id ORDER BY id", Map.of());
        assertEquals(
                SchemaChange.released().stream().map(SchemaChange::id).toList(),
                answer.rows().stream().map(row -> row.get(0)).toList());
    }

    /** What this server does not have cannot be planned. */
    private static boolean needsPlugin(Path file) {
        try {
            return Files.readString(file).contains("// needs: ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> notifications(Path file) throws IOException {
        String statement = Files.readString(file);
        return store.notifications(statement, parameters(statement));
    }

    /** Every parameter that the statement names, empty or a number where it must be one: only the plan matters. */
    static Map<String, Object> parameters(String statement) {
        Map<String, Object> parameters = new HashMap<>();
        Matcher matcher = PARAMETER.matcher(statement);
        while (matcher.find()) {
            String name = matcher.group(1);
            boolean list = statement.matches("(?s).*(IN|UNWIND) \\$" + name + "\\b.*");
            boolean number = statement.matches("(?s).*(LIMIT|[<>]=?|SKIP) \\$" + name + "\\b.*");
            parameters.put(name, list ? List.of() : number ? Long.valueOf(1) : "");
        }
        return parameters;
    }
}
