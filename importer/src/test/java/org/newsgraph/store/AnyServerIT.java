package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ask.Check;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.export.JsonLines;
import org.newsgraph.fault.PreparedImport;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerProcess;
import org.newsgraph.server.ServerRuntime;
import org.newsgraph.server.TestServer;

/** The same articles give the same graph, and the same Cypher the same answers, on any server that is supported. */
@Tag("faults")
final class AnyServerIT {
    private static final int ARTICLES = 12;

    @Test
    void a_server_of_5_26_in_its_own_process(@TempDir Path home) throws Exception {
        try (ServerProcess server = ServerProcess.start(home)) {
            behavesAsTheEmbeddedOne(server.uri("bolt"), server.uri("neo4j"));
        }
    }

    @Test
    void a_server_of_the_current_series(@TempDir Path home) throws Exception {
        Optional<ServerRuntime> current = ServerRuntime.current();
        assumeTrue(
                current.isPresent(),
                "no current server here: build with -Pfaults,current-server, on a machine that has a Java of 21 or newer");
        try (ServerProcess server = ServerProcess.start(home, current.get(), Map.of())) {
            behavesAsTheEmbeddedOne(server.uri("bolt"), server.uri("neo4j"));
        }
    }

    /** The second address leads to the same server by its routing table, as a cluster's does. */
    private static void behavesAsTheEmbeddedOne(URI direct, URI routed) throws IOException {
        EmbeddedServer embedded = TestServer.get();
        try (GraphStore reference = open(embedded.bolt(), embedded.password());
                GraphStore store = open(routed, ServerProcess.PASSWORD)) {
            reference.clear();
            String graph = importAll(reference);
            assertEquals(graph, importAll(store));
            assertEquals(0, new GraphUpdate(store, new Resolver(), "test").bring(), "the second time changes nothing");
            sameAnswers(reference, store);
            try (GraphStore other = open(direct, ServerProcess.PASSWORD)) {
                assertEquals(graph, dump(other));
                GraphUpdate update = new GraphUpdate(other, new Resolver(), "test");
                update.forget(List.of("report-3"));
                update.bring();
                GraphUpdate same = new GraphUpdate(reference, new Resolver(), "test");
                same.forget(List.of("report-3"));
                same.bring();
                assertEquals(dump(reference), dump(store), "without an article");
            }
            reference.clear();
            assertEquals(Map.of(), notifications(store));
        }
    }

    private static String importAll(GraphStore store) throws IOException {
        store.prepare();
        GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
        update.put(PreparedImport.articles(0, ARTICLES));
        update.bring();
        return dump(store);
    }

    /** None of these servers has a plugin. */
    private static List<Question> questions() {
        return QuestionLibrary.load().all().stream()
                .filter(q -> q.needs().isEmpty())
                .toList();
    }

    private static void sameAnswers(GraphStore reference, GraphStore store) {
        for (Question q : questions()) {
            Map<String, Object> examples = new TreeMap<>();
            q.parameters()
                    .forEach(p -> examples.put(p.name(), p.value(p.example()).orElseThrow()));
            assertEquals(reference.query(q.cypher(), examples), store.query(q.cypher(), examples), q.id());
        }
        for (Check check : Check.all()) {
            assertEquals(reference.query(check.cypher(), Map.of()), store.query(check.cypher(), Map.of()), check.id());
        }
    }

    /** What the planner has to say of the questions, the checks and the store's own statements. */
    private static Map<String, List<String>> notifications(GraphStore store) {
        store.write(WholeModel.change());
        Map<String, List<String>> said = new HashMap<>();
        List<String> statements = new ArrayList<>(WholeModel.statements());
        questions().forEach(q -> statements.add(q.cypher()));
        Check.all().forEach(check -> statements.add(check.cypher()));
        for (String statement : statements) {
            List<String> of = store.notifications(statement, CypherFilesIT.parameters(statement));
            if (!of.isEmpty()) {
                said.put(statement, of);
            }
        }
        return said;
    }

    private static GraphStore open(URI uri, String password) {
        return GraphStore.open(new Target(uri, EmbeddedServer.USER, password, null), Duration.ofSeconds(30));
    }

    private static String dump(GraphStore store) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(store.rows(), out);
        return out.toString();
    }
}
