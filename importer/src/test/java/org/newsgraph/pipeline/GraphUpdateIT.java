package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.ask.Check;
import org.newsgraph.export.JsonLines;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.graph.Samples;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** The laws of a living corpus, on the embedded server. */
final class GraphUpdateIT {
    private GraphStore store;
    private GraphUpdate update;

    @BeforeEach
    void open() {
        EmbeddedServer server = TestServer.get();
        store = GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
        store.prepare();
        store.clear();
        update = new GraphUpdate(store, new Resolver(), "test");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void importing_again_changes_nothing() throws IOException {
        String once = importAll(Samples.articles());
        update.put(Samples.articles());
        update.bring();
        assertEquals(once, dump());
        assertEquals(0, update.bring());
    }

    @Test
    void order_and_batches_do_not_matter() throws IOException {
        String together = importAll(Samples.articles());
        for (int seed = 0; seed < 3; seed++) {
            store.clear();
            List<Extraction> shuffled = new ArrayList<>(Samples.articles());
            Collections.shuffle(shuffled, new Random(seed));
            for (Extraction x : shuffled) {
                importAll(List.of(x));
            }
            assertEquals(together, dump());
        }
    }

    @Test
    void removed_is_as_never_imported() throws IOException {
        String two = importAll(List.of(Samples.meeting(), Samples.other()));
        assertNotEquals(two, importAll(List.of(Samples.sameMeeting())));
        update.forget(List.of("herald-7"));
        update.bring();
        assertEquals(two, dump());
        update.forget(List.of("gazette-1", "herald-8"));
        update.bring();
        assertEquals("", dump());
    }

    @Test
    void a_replaced_article_is_as_removed_and_imported() throws IOException {
        importAll(Samples.articles());
        String replaced = importAll(List.of(changed()));
        store.clear();
        assertEquals(importAll(List.of(Samples.meeting(), Samples.other(), changed())), replaced);
    }

    @Test
    void a_run_cut_short_at_any_point_is_completed_by_the_next() throws IOException {
        String whole = importAll(Samples.articles());
        for (int point = 0; point < 12; point++) {
            store.clear();
            importAll(List.of(Samples.meeting()));
            update.put(List.of(Samples.sameMeeting(), Samples.other()));
            cutShort(point);
            update.bring();
            assertEquals(whole, dump(), "cut short after write " + point);
        }
    }

    @Test
    void a_removal_cut_short_at_any_point_is_completed_by_the_next() throws IOException {
        String one = importAll(List.of(Samples.meeting()));
        for (int point = 0; point < 12; point++) {
            importAll(Samples.articles());
            update.forget(List.of("herald-7", "herald-8"));
            cutShort(point);
            update.bring();
            assertEquals(one, dump(), "cut short after write " + point);
        }
    }

    @Test
    void a_contradiction_goes_with_either_article() throws IOException {
        Extraction monday = death("herald-9", "2016-11-14");
        Extraction sunday = death("gazette-9", "2016-11-13");
        String one = importAll(List.of(monday));
        String both = importAll(List.of(sunday));
        assertEquals(1L, count("MATCH (:Statement)-[c:CONTRADICTS]->(:Statement) RETURN count(c)"));
        assertEquals(2L, count("MATCH (s:Statement {kind: 'NARRATED'})-[:ABOUT]->(:Event) RETURN count(s)"));
        assertEquals(0, update.bring());
        for (int point = 0; point < 8; point++) {
            update.forget(List.of("gazette-9"));
            cutShort(point);
            update.bring();
            assertEquals(one, dump(), "removal cut short after write " + point);
            update.put(List.of(sunday));
            cutShort(point);
            update.bring();
            assertEquals(both, dump(), "import cut short after write " + point);
        }
    }

    private static Extraction death(String id, String day) {
        return new SampleArticle(id, LocalDate.of(2016, 11, 15), "Mara Lind died at home after a long illness.")
                .entity("e1", EntityType.PERSON, "Mara Lind")
                .event("v1", EventType.DEATH, "died", day, "RECIPIENT:e1")
                .build();
    }

    /** What names can hold: things that look like Cypher, like HTML, like nothing at all. */
    @Test
    void hostile_names_are_only_names() throws IOException {
        List<String> names = List.of(
                "x'}) DETACH DELETE n //",
                "$(row.label) `Person`) SET n:Admin",
                "<script>alert(1)</script>",
                "bell \u0007 and \u0000 nothing",
                "half of a pair \uD83D",
                "\u202Eright to left",
                "long ".repeat(5000).strip());
        for (String id : List.of("plain", "a#1", "a", "a%23", "quote\"'\\", "i".repeat(3000))) {
            SampleArticle article = new SampleArticle(id, LocalDate.of(2020, 1, 2), names.toArray(new String[0]));
            for (int i = 0; i < names.size(); i++) {
                article.entity("e" + i, EntityType.PERSON, names.get(i));
            }
            update.put(List.of(article.build()));
        }
        update.bring();
        String before = dump();
        assertEquals(6L, count("MATCH (a:Article) RETURN count(a)"));
        assertEquals(42L, count("MATCH (s:Sentence) RETURN count(s)"));
        assertEquals(7L, count("MATCH (p:Person) RETURN count(p)"));
        assertEquals(0L, count("MATCH (p:Admin|script) RETURN count(p)"));
        assertEquals(0, update.bring());
        update.forget(List.of("a"));
        update.bring();
        assertEquals(35L, count("MATCH (s:Sentence) RETURN count(s)"));
        assertNotEquals(before, dump());
    }

    @Test
    void checks_hold_on_the_sample() throws IOException {
        importAll(Samples.articles());
        for (Check check : Check.all()) {
            assertEquals(List.of(), store.query(check.cypher(), Map.of()).rows(), check.sentence());
        }
    }

    private long count(String cypher) {
        return (Long) Objects.requireNonNull(
                store.query(cypher, Map.of()).rows().get(0).get(0));
    }

    private static Extraction changed() {
        return new SampleArticle("herald-7", LocalDate.of(2019, 3, 7), "Peru and Mara Lind disagree.")
                .entity("e1", EntityType.COUNTRY, "Peru", Map.of("iso2", "PE", "iso3", "PER"))
                .entity("e2", EntityType.PERSON, "Mara Lind")
                .build();
    }

    /** Lets the update write so many times, and then die. */
    private void cutShort(int writes) {
        AtomicInteger left = new AtomicInteger(writes);
        GraphUpdate doomed = new GraphUpdate(store, Resolver::new, "test", () -> {
            if (left.getAndDecrement() == 0) {
                throw new IllegalStateException("cut short");
            }
        });
        try {
            doomed.bring();
        } catch (IllegalStateException e) {
            assertEquals("cut short", e.getMessage());
        }
    }

    private String importAll(List<Extraction> extractions) throws IOException {
        update.put(extractions);
        update.bring();
        return dump();
    }

    private String dump() throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(store.rows(), out);
        return out.toString();
    }
}
