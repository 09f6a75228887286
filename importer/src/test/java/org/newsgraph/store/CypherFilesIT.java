package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

/** The planner has nothing to say against any Cypher file, on a database that has every label, type and property. */
final class CypherFilesIT {
    private static final Path CYPHER = Path.of("../cypher");
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
                    .filter(f -> !f.startsWith(CYPHER.resolve("schema")))
                    .map(f -> DynamicTest.dynamicTest(
                            CYPHER.relativize(f).toString(), () -> assertEquals(List.of(), notifications(f))));
        }
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

    private static List<String> notifications(Path file) throws IOException {
        String statement = Files.readString(file);
        return store.notifications(statement, parameters(statement));
    }

    /** Every parameter that the statement names, empty or a number where it must be one: only the plan matters. */
    private static Map<String, Object> parameters(String statement) {
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
