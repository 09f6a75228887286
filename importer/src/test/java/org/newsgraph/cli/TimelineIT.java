package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;

/** What {@code timeline} and {@code status} print, to the letter. */
final class TimelineIT {
    private static GraphStore store;

    @BeforeAll
    static void fill() {
        store = SampleGraph.fill();
    }

    @AfterAll
    static void close() {
        store.clear();
        store.close();
    }

    @Test
    void events_come_by_date_with_what_they_are_and_who_says_so() {
        Run run = run("timeline", "harbour", "--format", "csv");
        assertEquals("newsgraph: harbour is taken for Harbour Union\n", run.err());
        assertEquals("""
                date,event,type,realis,roles,outlets,articles,sentence
                2019-03-04,"meeting: Ana Petrova, Luis Ortega (2019-03-04)",CONSULT (meet),ACTUAL,ABOUT,,"gazette-1, herald-7",Ana Petrova met Luis Ortega in Peru on Monday.
                2019-03-08,accuse: Mara Lind → Harbour Union (2019-03-08),ACCUSE,ACTUAL,RECIPIENT,,herald-8,Mara Lind accused the Harbour Union of delays.
                """, run.out().replace("\r\n", "\n"));
    }

    @Test
    void a_name_that_no_article_uses_is_known_all_the_same() {
        Run run = run("query", "places-in", "--param", "country=Republic of Peru");
        assertEquals("newsgraph: Republic of Peru is taken for Peru\n", run.err());
        assertEquals(0, run.code());
    }

    @Test
    void it_is_the_answer_of_a_question() {
        Run asked = run("query", "timeline-of", "--param", "entity=Harbour Union", "--format", "json");
        assertEquals(
                asked.out(),
                run("timeline", "Harbour Union", "--format", "json").out());
    }

    @Test
    void the_status_counts_what_is_in_the_graph() {
        Run run = run("status", "--format", "csv");
        assertTrue(run.out().startsWith("kind,name,number\r\nnode,Article,3\r\n"), run.out());
        assertTrue(run.out().contains("node,Person,3\r\n"), run.out());
        assertTrue(run.out().contains("relationship,HAS_SENTENCE,7\r\n"), run.out());
    }

    @Test
    void dates_of_any_precision_bound_it() {
        assertEquals(1, events("--to", "2019-03-04"));
        assertEquals(1, events("--from", "2019-03-05"));
        assertEquals(2, events("--from", "2019-03", "--to", "2019"));
        assertEquals(0, events("--from", "2019-04"));
        assertEquals(0, events("--to", "2018"));
    }

    @Test
    void what_it_cannot_tell_is_said_in_a_line() {
        Run nobody = run("timeline", "Nobody Atall");
        assertEquals(2, nobody.code());
        assertEquals(1, nobody.err().lines().count(), nobody.err());
        Run never = run("timeline", "Peru", "--from", "soon");
        assertEquals(2, never.code());
        assertTrue(never.err().contains("not a value of from (date"), never.err());
    }

    private static long events(String... bounds) {
        List<String> args = new ArrayList<>(List.of("timeline", "Harbour Union", "--format", "csv"));
        args.addAll(List.of(bounds));
        Run run = run(args.toArray(String[]::new));
        assertEquals(0, run.code(), run.err());
        return run.out().lines().count() - 1;
    }

    private static Run run(String... args) {
        EmbeddedServer server = TestServer.get();
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--uri", server.bolt().toString(), "--password", server.password()));
        return Run.of(all.toArray(String[]::new));
    }
}
