package org.newsgraph.graph;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.newsgraph.export.JsonLines;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** The graph of all {@link Samples}, on the one server of the test run. */
public final class SampleGraph {
    /** What an article may say to trouble a format: quotes, line breaks, markup, escapes, control characters, emoji. */
    public static final String HOSTILE =
            "\"It's\" \\ 'over', said </data><x>&amp; \\u0041 \\\\u0041 `)` ; $x {y}\nnew line\r\n\ttab \u0001\u001b[31m \uFFFE 😀 \u2028 end,";

    private SampleGraph() {}

    /** A store that holds it and nothing else. */
    public static GraphStore fill() {
        GraphStore store = at(TestServer.get());
        store.prepare();
        store.clear();
        GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
        update.put(Samples.articles());
        update.bring();
        return store;
    }

    /** The store of a server. */
    public static GraphStore at(EmbeddedServer server) {
        return GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
    }

    /** Adds a statement of no article with these properties, its {@code id} among them. */
    public static void addStatement(GraphStore store, SortedMap<String, Object> properties) {
        String id = String.valueOf(properties.get("id"));
        store.write(new GraphChange(
                List.of(),
                List.of(new NodeRow(NodeKind.STATEMENT, id, new TreeSet<>(), properties)),
                List.of(),
                List.of()));
    }

    /** The canonical dump. */
    public static String dump(GraphStore of) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(of.rows(), out);
        return out.toString();
    }

    /** The one number that a query answers. */
    public static long number(GraphStore store, String cypher) {
        return (Long) store.query(cypher, Map.of()).rows().get(0).get(0);
    }
}
