package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Run;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** Text is data, on every path through the command line: what looks like Cypher, HTML or a terminal's command does nothing. */
@Tag("faults")
final class HostileTextIT {
    /** A label, a property and a node that only an executed text could make. */
    private static final String CYPHER = "x'}) SET n:Pwned WITH 1 AS one CREATE (:Pwned {by: '$param'}) //`";

    private static final List<String> HOSTILE = List.of(
            CYPHER,
            "`]->() DETACH DELETE n //",
            "\"}) RETURN 1; MATCH (n) DETACH DELETE n;",
            "<script>document.title='pwned'</script>",
            "--><img src=x onerror=alert(1)>",
            "bell \u0007, escape \u001B[2J, C1 \u009B31m",
            "half of a pair \uD83D here",
            "\u202Etfel ot thgir\u202C",
            "\u05D0\u05D1\u05D2 \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
            "${jndi:ldap://127.0.0.1:1/x} {{7*7}} %s %n $(touch pwned)",
            "../../etc/passwd\\..\\..",
            "very long ".repeat(3000).strip());

    @TempDir
    private Path dir;

    private GraphStore store;

    @BeforeEach
    void clear() {
        store = GraphStore.open(new Target(
                TestServer.get().bolt(), EmbeddedServer.USER, TestServer.get().password(), null));
        store.prepare();
        store.clear();
    }

    @AfterEach
    void close() {
        store.clear();
        store.close();
    }

    @Test
    void hostile_text_goes_through_every_path_as_text() throws IOException {
        Path file = Files.writeString(dir.resolve("hostile.jsonl"), articles());
        Set<String> schema = schema();
        Run first = run("import", file.toString());
        assertEquals(0, first.code(), last(first.err()));
        assertHarmless(first);
        Set<String> labels = labels();
        assertTrue(
                Set.of("Article", "Sentence", "Entity", "Event", "Statement", "Person", "Country", "Organization")
                        .containsAll(known(labels)),
                labels.toString());
        assertEquals((long) HOSTILE.size(), count("MATCH (a:Article) RETURN count(a)"));
        String dump = dump();

        assertEquals(0, run("import", file.toString(), "--again").code());
        assertEquals(dump, dump(), "the same text twice is the same graph");

        for (String text : HOSTILE) {
            ask(text);
        }
        assertHarmless(run("check"));
        assertEquals(
                0,
                run("visualize", "--out", dir.resolve("view.html").toString()).code());
        assertFalse(Files.readString(dir.resolve("view.html")).contains("<script>document.title"));
        assertEquals(dump, dump(), "asking changes nothing");

        List<String> remove = new ArrayList<>(List.of("remove"));
        HOSTILE.forEach(text -> remove.add(id(text)));
        assertHarmless(run(remove.toArray(new String[0])));
        assertTrue(
                count("MATCH (a:Article) RETURN count(a)") <= 1,
                "but for half of a pair, which no command line can name");
        assertEquals(schema, schema(), "the schema is as it was");
        assertEquals(0L, count("MATCH (n:Pwned) RETURN count(n)"));
        assertFalse(Files.exists(Path.of("pwned")));
    }

    private void ask(String text) {
        for (Run run : List.of(
                run("query", "find-entity", "--param", "text=" + text),
                run("query", "articles-about", "--param", "entity=" + text),
                run("query", "--cypher", "RETURN $text AS text", "--param", "text=" + text, "--format", "csv"),
                run("merge", text, text + " too"),
                run("remove", text))) {
            assertHarmless(run);
            assertTrue(Set.of(0, 2, 10).contains(run.code()), run.code() + " " + run.err());
        }
    }

    /** No fault of ours, and nothing that a terminal obeys. */
    private static void assertHarmless(Run run) {
        assertTrue(run.code() != 1, run.err());
        String all = run.out() + run.err();
        assertTrue(all.chars().noneMatch(c -> c == 0x1B || c == 0x07 || c == 0x9B || c == 0x202E), all);
    }

    private static String articles() throws IOException {
        ObjectMapper json =
                JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
        StringBuilder lines = new StringBuilder();
        for (String text : HOSTILE) {
            lines.append(json.writeValueAsString(Map.of(
                            "id",
                            id(text),
                            "title",
                            "Title " + text,
                            "publisher",
                            field(text),
                            "byline",
                            text,
                            "url",
                            "https://example.org/?q=" + field(text),
                            "publishedOn",
                            "2019-03-06",
                            "text",
                            "Angela Merkel met " + text + " in Paris. \"" + text + "\", Emmanuel Macron said.")))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String last(String text) {
        return text.substring(Math.max(0, text.length() - 600));
    }

    private static String id(String text) {
        return "id " + field(text);
    }

    /** As much of a text as an index takes. */
    private static String field(String text) {
        return text.substring(0, Math.min(1000, text.length()));
    }

    private static Run run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of(
                "--uri",
                TestServer.get().bolt().toString(),
                "--password",
                TestServer.get().password()));
        return Run.of(all.toArray(new String[0]));
    }

    private String dump() throws IOException {
        Path file = dir.resolve("dump.jsonl");
        assertEquals(0, run("export", "--out", file.toString()).code());
        String dump = Files.readString(file);
        ObjectMapper json = new ObjectMapper();
        for (String line : dump.lines().toList()) {
            assertTrue(json.readTree(line).isObject(), "each line is JSON");
        }
        return dump;
    }

    private Set<String> labels() {
        return strings("MATCH (n) UNWIND labels(n) AS name RETURN DISTINCT name");
    }

    private static Set<String> known(Set<String> labels) {
        Set<String> graph = new TreeSet<>(labels);
        graph.removeAll(
                Set.of("SchemaChange", "Extraction", "Decision", "Newsgraph", "Place", "Group", "Topic", "Ledger"));
        return graph;
    }

    private Set<String> schema() {
        Set<String> names = strings("SHOW INDEXES YIELD name RETURN name");
        names.addAll(strings("SHOW CONSTRAINTS YIELD name RETURN name"));
        return names;
    }

    private Set<String> strings(String cypher) {
        Set<String> strings = new TreeSet<>();
        store.query(cypher, Map.of()).rows().forEach(row -> strings.add(String.valueOf(row.get(0))));
        return strings;
    }

    private long count(String cypher) {
        return Long.parseLong(strings(cypher).iterator().next());
    }
}
