package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Samples;
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

    private String importAll(List<Extraction> extractions) throws IOException {
        update.put(extractions);
        update.bring();
        return dump();
    }

    private String dump() throws IOException {
        StringBuilder out = new StringBuilder();
        store.dump(out);
        return out.toString();
    }
}
