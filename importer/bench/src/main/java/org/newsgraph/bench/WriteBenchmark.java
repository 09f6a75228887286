package org.newsgraph.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.StageTimes;
import org.newsgraph.pipeline.StageTimes.Stage;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.store.GraphStore;

/**
 * The rate at which an import writes a graph, as a share of that of a bare program that sends the same rows in UNWIND …
 * CREATE batches to an empty database with the same constraints. Arguments: number of articles, number of rounds.
 */
public final class WriteBenchmark {
    private static final int BATCH = 1000;
    private static final int TRANSACTION = 20_000;

    private WriteBenchmark() {}

    /** Prints a line a round, the two taking turns at being first. */
    public static void main(String[] arguments) {
        int articles = Integer.parseInt(arguments[0]);
        GeneratedNews news = GeneratedNews.like(Path.of("seeds"));
        List<Extraction> corpus = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            corpus.add(news.article(i));
        }
        GraphPart graph = graph(corpus);
        int rows = graph.nodes().size() + graph.relationships().size();
        System.out.println("| rows | bare, rows/s | writing, rows/s | all, rows/s | writing : bare | all : bare |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        for (int round = 0; round <= Integer.parseInt(arguments[1]); round++) {
            double bare = round % 2 == 0 ? bare(graph) : 0;
            double[] ours = ours(corpus);
            bare = round % 2 == 0 ? bare : bare(graph);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %,.0f | %,.0f | %,.0f | %.2f | %.2f |%s%n",
                    rows,
                    rows / bare,
                    rows / ours[0],
                    rows / ours[1],
                    bare / ours[0],
                    bare / ours[1],
                    round == 0 ? " warming up" : "");
        }
    }

    private static GraphPart graph(List<Extraction> corpus) {
        GraphBuilder builder = new GraphBuilder(new Resolver().resolve(corpus));
        List<GraphPart> parts = new ArrayList<>(List.of(builder.shared(corpus)));
        corpus.forEach(x -> parts.add(builder.article(x)));
        return new GraphPart(
                parts.stream().flatMap(p -> p.nodes().stream()).toList(),
                parts.stream().flatMap(p -> p.relationships().stream()).toList());
    }

    /** Seconds for writing the graph, and for all that follows extraction. */
    private static double[] ours(List<Extraction> corpus) {
        try (BenchServer server = new BenchServer();
                GraphStore store = server.store()) {
            StageTimes times = new StageTimes();
            GraphUpdate update = new GraphUpdate(store, Resolver::new, "bench", () -> {}, times);
            long begin = System.nanoTime();
            for (int i = 0; i < corpus.size(); i += 50) {
                update.put(corpus.subList(i, Math.min(i + 50, corpus.size())));
            }
            update.bring();
            double all = (System.nanoTime() - begin) / 1e9;
            return new double[] {times.seconds().getOrDefault(Stage.WRITE, all), all};
        }
    }

    /** Seconds that the bare program takes. */
    private static double bare(GraphPart graph) {
        try (BenchServer server = new BenchServer()) {
            server.store().close();
            EmbeddedServer at = server.server();
            try (Driver driver = GraphDatabase.driver(at.bolt(), AuthTokens.basic(EmbeddedServer.USER, at.password()));
                    Session session = driver.session()) {
                long begin = System.nanoTime();
                nodes(graph).forEach((cypher, rows) -> send(session, cypher, rows));
                relationships(graph).forEach((cypher, rows) -> send(session, cypher, rows));
                return (System.nanoTime() - begin) / 1e9;
            }
        }
    }

    private static Map<String, List<Map<String, Object>>> nodes(GraphPart graph) {
        Map<String, List<Map<String, Object>>> byStatement = new TreeMap<>();
        for (NodeRow row : graph.nodes()) {
            String labels =
                    row.kind().label() + row.labels().stream().map(l -> ":" + l).reduce("", String::concat);
            byStatement
                    .computeIfAbsent(
                            "UNWIND $rows AS row CREATE (n:" + labels + ") SET n = row.properties",
                            s -> new ArrayList<>())
                    .add(Map.of("properties", row.properties()));
        }
        return byStatement;
    }

    private static Map<String, List<Map<String, Object>>> relationships(GraphPart graph) {
        Map<String, List<Map<String, Object>>> byStatement = new TreeMap<>();
        for (RelationshipRow row : graph.relationships()) {
            String cypher =
                    "UNWIND $rows AS row MATCH (a:%s {id: row.from}) MATCH (b:%s {id: row.to}) CREATE (a)-[r:%s]->(b) SET r = row.properties"
                            .formatted(
                                    row.from().kind().label(), row.to().kind().label(), row.type());
            byStatement
                    .computeIfAbsent(cypher, s -> new ArrayList<>())
                    .add(Map.of("from", row.from().id(), "to", row.to().id(), "properties", row.properties()));
        }
        return byStatement;
    }

    private static void send(Session session, String cypher, List<Map<String, Object>> rows) {
        for (int i = 0; i < rows.size(); i += TRANSACTION) {
            List<Map<String, Object>> some = rows.subList(i, Math.min(i + TRANSACTION, rows.size()));
            session.executeWriteWithoutResult(tx -> {
                for (int k = 0; k < some.size(); k += BATCH) {
                    tx.run(cypher, Map.of("rows", some.subList(k, Math.min(k + BATCH, some.size()))))
                            .consume();
                }
            });
        }
    }
}
