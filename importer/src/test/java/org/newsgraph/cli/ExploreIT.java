package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;

/** The commands that look at a graph: {@code visualize} draws parts of it, {@code check} reports, {@code query} explains. */
final class ExploreIT {
    private static GraphStore store;

    @TempDir
    private Path folder;

    @BeforeAll
    static void fill() {
        store = SampleGraph.fill();
    }

    @AfterAll
    static void empty() {
        store.clear();
        store.close();
    }

    @Test
    void visualize_draws_what_it_is_asked_for() throws IOException {
        String around = drawn("--around", "Mara Lind");
        assertTrue(around.contains("Mara Lind") && around.contains("Harbour Union"));
        assertFalse(around.contains("Ana Petrova"));

        String event = drawn("--event", "petrova ORTEGA");
        assertTrue(event.contains("Ana Petrova") && event.contains("Luis Ortega"));
        assertFalse(event.contains("Mara Lind"));

        String question = drawn("--question", "accusations-against", "--param", "entity=Harbour Union");
        assertTrue(question.contains("Mara Lind"));
        assertTrue(drawn().contains("Peru"));
        String events = drawn("--question", "events-of-two", "--param", "a=Ana Petrova", "--param", "b=Luis Ortega");
        assertTrue(events.contains("\"PARTICIPANT\""), events);

        Run none = run(
                "visualize",
                "--event",
                "eclipse",
                "--out",
                folder.resolve("x.html").toString());
        assertEquals(2, none.code());
        assertTrue(none.err().contains("eclipse"), none.err());
    }

    private String drawn(String... part) throws IOException {
        Path file = folder.resolve("graph.html");
        List<String> args = new ArrayList<>(List.of("visualize", "--out", file.toString()));
        args.addAll(List.of(part));
        Run run = run(args.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        String html = Files.readString(file);
        return html.substring(html.indexOf("id=\"data\">"), html.indexOf("</script>", html.indexOf("id=\"data\">")))
                .replaceAll("\"sentences\":.*", "");
    }

    @Test
    void check_reports_in_words_and_for_CI_servers() throws IOException {
        Run whole = run("check");
        assertEquals(0, whole.code(), whole.out() + whole.err());
        assertTrue(whole.out().contains("ok       event-has-evidence"), whole.out());

        long articles = (Long) store.query("MATCH (a:Article) RETURN count(a)", Map.of())
                .rows()
                .get(0)
                .get(0);
        assertEquals(3, articles);
        Path file = folder.resolve("checks.xml");
        Run report = run("check", "--format", "junit", "--out", file.toString());
        assertEquals(0, report.code(), report.err());
        assertTrue(Files.readString(file).contains("failures=\"0\""), Files.readString(file));
        assertTrue(run("check", "--list").out().contains("symmetric-event-has-no-actor"));
    }

    @Test
    void query_explains_a_question() {
        Run run = run("query", "--show", "events-of-two");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("Parameter: a (entity), such as \"Donald Trump\""), run.out());
        assertTrue(run.out().contains(":params {a: \"Donald Trump\""), run.out());
    }

    @Test
    void query_writes_only_where_it_is_told_to() {
        String mark = "MATCH (e:Event {type: 'CONSULT'}) SET e.mine = 1 RETURN count(e) AS marked";
        Run refused = run("query", "--cypher", mark);
        assertEquals(2, refused.code(), refused.out());
        assertEquals(1, refused.err().lines().count(), refused.err());
        assertEquals(
                "[{\"marked\":1}]\n",
                run("query", "--cypher", mark, "--write", "--format", "json").out());
        assertEquals(2, run("query", "outlets", "--write").code());
    }

    private static Run run(String... args) {
        EmbeddedServer server = TestServer.get();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--uri", server.bolt().toString(), "--password", server.password()));
        return Run.of(all.toArray(String[]::new));
    }
}
