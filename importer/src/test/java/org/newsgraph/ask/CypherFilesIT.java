package org.newsgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsgraph.graph.Samples;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** Every question and every check, on a server with a graph. */
final class CypherFilesIT {
    private GraphStore store;

    @BeforeEach
    void open() {
        EmbeddedServer server = TestServer.get();
        store = GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
        store.prepare();
        store.clear();
        GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
        update.put(Samples.articles());
        update.bring();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void every_question_runs_with_its_examples_and_returns_its_columns() {
        for (Question q : QuestionLibrary.load().all()) {
            assertEquals(q.columns(), store.query(q.cypher(), examples(q)).columns(), q.id());
        }
    }

    @Test
    void every_check_holds() {
        List<String> broken = new ArrayList<>();
        for (Check check : Check.all()) {
            store.query(check.cypher(), Map.of()).rows().forEach(row -> broken.add(check.id() + ": " + row));
        }
        assertEquals(List.of(), broken);
    }

    private static Map<String, Object> examples(Question q) {
        Map<String, Object> examples = new TreeMap<>();
        q.parameters().forEach(p -> examples.put(p.name(), p.value(p.example()).orElseThrow()));
        return examples;
    }
}
