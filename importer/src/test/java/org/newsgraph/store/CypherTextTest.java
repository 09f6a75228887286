package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.NodeKind;

/** Cypher is never put together from data: what differs from call to call is a parameter. */
final class CypherTextTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Where text is put together on purpose: labels of {@link NodeKind}, and EXPLAIN before a statement that is only planned. */
    private static final Set<String> PUT_TOGETHER = Set.of("Statements.java", "GraphStore.java: \"EXPLAIN \" +");

    private static final String CLAUSE = "(?:MATCH|MERGE|UNWIND|CREATE|DELETE|REMOVE|RETURN|CALL|EXPLAIN)\\b";
    private static final Pattern JOINED = Pattern.compile(
            "\"[^\"\\n]*\\b" + CLAUSE + "[^\"\\n]*\"\\s*(?:\\+|\\.formatted|\\.replace|\\.concat)"
                    + "|\\+\\s*\"[^\"\\n]*\\b" + CLAUSE + "[^\"\\n]*\""
                    + "|\"\"\"\\s(?:(?!\"\"\").)*\\b" + CLAUSE
                    + "(?:(?!\"\"\").)*\"\"\"\\s*(?:\\+|\\.formatted|\\.replace|\\.concat)"
                    + "|String\\.format\\([^;]*\\b" + CLAUSE,
            Pattern.DOTALL);

    @Test
    void no_statement_is_put_together_from_data() throws IOException {
        List<String> found = new ArrayList<>();
        for (String room : List.of("store", "ask", "pipeline", "cli", "server")) {
            try (Stream<Path> files =
                    Files.walk(SOURCES.resolve("org/newsgraph").resolve(room))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    Matcher matcher = JOINED.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found.add(file.getFileName() + ": " + matcher.group().strip());
                    }
                }
            }
        }
        found.removeIf(f -> PUT_TOGETHER.stream().anyMatch(f::contains));
        assertEquals(List.of(), found);
    }

    @Test
    void it_finds_what_is_put_together() {
        for (String bad : List.of(
                "\"MATCH (n:\" + label + \")\"",
                "\"\"\"\n MATCH (n {name: '%s'}) RETURN n\"\"\".formatted(name)",
                "start + \" RETURN n\"",
                "String.format(Locale.ROOT, \"MATCH (n:%s)\", label)")) {
            assertTrue(JOINED.matcher(bad).find(), bad);
        }
    }

    @Test
    void the_store_puts_only_its_own_labels_into_a_statement() {
        for (Method method : Statements.class.getDeclaredMethods()) {
            for (Class<?> parameter : method.getParameterTypes()) {
                assertEquals(NodeKind.class, parameter, method.getName());
            }
        }
        for (NodeKind kind : NodeKind.values()) {
            assertTrue(kind.label().matches("[A-Z][A-Za-z]*"), kind.label());
        }
    }
}
