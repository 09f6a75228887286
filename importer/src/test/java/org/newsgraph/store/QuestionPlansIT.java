package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.summary.ProfiledPlan;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

/**
 * How the questions run on a graph of 10,000 articles: no question scans all nodes or multiplies what is unrelated, and one
 * about something in particular begins at an index and touches a small part of the graph.
 */
final class QuestionPlansIT {
    /** Hits that a question about something in particular may make: about a twentieth of those that read the whole graph. */
    private static final long FEW_HITS = 50_000;

    private static final long FEW_PRODUCTS = 10;
    private static Driver driver;
    private static GraphStore store;

    @BeforeAll
    static void fill() throws IOException {
        EmbeddedServer server = TestServer.get();
        store = GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
        store.prepare();
        store.clear();
        driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic(EmbeddedServer.USER, server.password()));
        for (String statement : resource("ten-thousand-articles.cypher").split(";\\s*\\n")) {
            run(statement);
        }
        run("CALL db.awaitIndexes(120)");
        run("CALL db.resampleOutdatedIndexes()");
    }

    @AfterAll
    static void close() {
        driver.close();
        store.clear();
        store.close();
    }

    @Test
    void the_graph_has_ten_thousand_articles() {
        assertEquals(
                10_000L,
                store.query("MATCH (a:Article) RETURN count(a) AS n", Map.of())
                        .rows()
                        .get(0)
                        .get(0));
    }

    @TestFactory
    Stream<DynamicTest> questions_are_backed_by_indexes() {
        return QuestionLibrary.load().all().stream()
                .filter(q -> q.needs().isEmpty()) // for the others see PluginIT
                .map(q -> DynamicTest.dynamicTest(q.id(), () -> check(q)));
    }

    private static void check(Question question) {
        List<ProfiledPlan> plan = flatten(profile(question));
        List<String> faults = new ArrayList<>();
        for (ProfiledPlan step : plan) {
            String operator = step.operatorType();
            if (operator.startsWith("AllNodesScan") || operator.contains("AllRelationshipsScan")) {
                faults.add("scans everything: " + operator);
            }
            if (operator.startsWith("CartesianProduct") && step.records() > FEW_PRODUCTS) {
                faults.add("multiplies what is unrelated: " + step.records() + " rows");
            }
            if (isParticular(question)
                    && (operator.contains("LabelScan") || operator.contains("RelationshipTypeScan"))) {
                faults.add("scans a label or type although it asks about something in particular: " + operator + " "
                        + step.arguments().get("Details"));
            }
        }
        long hits = plan.stream().mapToLong(ProfiledPlan::dbHits).sum();
        if (isParticular(question) && hits > FEW_HITS) {
            faults.add(hits + " hits");
        }
        assertTrue(faults.isEmpty(), () -> question.id() + ": " + faults);
    }

    /** About an entity, a date or an outlet; other questions list what the graph holds and read all of its kind. */
    private static boolean isParticular(Question question) {
        return question.parameters().stream()
                .anyMatch(p -> p.type().isEntity()
                        || (p.defaultValue() == null && !p.name().equals("limit")));
    }

    private static ProfiledPlan profile(Question question) {
        Map<String, Object> values = new HashMap<>();
        question.parameters().forEach(p -> values.put(p.name(), value(p)));
        return driver.executableQuery("PROFILE " + question.cypher())
                .withParameters(values)
                .execute()
                .summary()
                .profile();
    }

    private static Object value(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBER -> Long.valueOf(20);
            case DATE -> parameter.name().equals("to") ? "2020-02-07" : "2020-02-05";
            case TEXT -> text(parameter.name());
            case PERSON, ENTITY -> parameter.name().equals("b") ? "person:11" : "person:10";
            case COUNTRY -> "country:10";
            case ORGANIZATION -> "organization:10";
            case PLACE -> "place:10";
        };
    }

    private static String text(String name) {
        return switch (name) {
            case "outlet" -> "outlet 7";
            case "type" -> "AGREE";
            default -> "w77";
        };
    }

    private static List<ProfiledPlan> flatten(ProfiledPlan plan) {
        List<ProfiledPlan> all = new ArrayList<>(List.of(plan));
        plan.children().forEach(child -> all.addAll(flatten(child)));
        return all;
    }

    private static void run(String statement) {
        try (org.neo4j.driver.Session session = driver.session()) {
            session.run(statement).consume();
        }
    }

    private static String resource(String name) throws IOException {
        try (java.io.InputStream in = QuestionPlansIT.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
