package org.newsgraph.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;

/** Every check holds on a graph that Newsgraph wrote, and is broken by damage of the kind that it is for. */
final class ChecksIT {
    /** Damage by the check that must see it. */
    private static final Map<String, String> DAMAGE = new TreeMap<>(Map.ofEntries(
            Map.entry("article-date-is-iso", "MATCH (a:Article) SET a.publishedOn = '5 March'"),
            Map.entry("article-has-sentences", "MATCH (:Article)-[r:HAS_SENTENCE]->() DELETE r"),
            Map.entry("confidence-is-a-share", "MATCH ()-[r:MENTIONS]->() WITH r LIMIT 1 SET r.confidence = 1.5"),
            Map.entry(
                    "contradiction-has-evidence",
                    "MATCH (t:Statement) CREATE (t)-[:CONTRADICTS {id: 'x'}]->(:Statement {id: 'y'})"),
            Map.entry(
                    "contradiction-is-written-once",
                    "MATCH (t:Statement) CREATE (u:Statement {id: t.id + 'z'}), (t)-[:CONTRADICTS {id: 'x'}]->(u),"
                            + " (u)-[:CONTRADICTS {id: 'y'}]->(t)"),
            Map.entry(
                    "contradiction-is-of-two-voices",
                    "MATCH (s:Sentence)-[:CONTAINS]->(t:Statement)-[:SAID_BY]->(n) CREATE (s)-[:CONTAINS {begin: 0, end: 1}]->"
                            + "(u:Statement {id: t.id + 'z'})-[:SAID_BY {id: 'y'}]->(n),"
                            + " (t)-[:CONTRADICTS {id: 'x', about: 'DATE', value: '1', against: '2'}]->(u)"),
            Map.entry("country-has-codes", "MATCH (c:Country) REMOVE c.iso3"),
            Map.entry("country-id-is-its-code", "MATCH (c:Country) SET c.iso2 = 'XX'"),
            Map.entry("country-is-one-node", "MATCH (c:Country) CREATE (:Entity:Country {id: 'x', iso2: c.iso2})"),
            Map.entry("entity-has-name", "MATCH (n:Person) SET n.name = ' '"),
            Map.entry("entity-has-one-label", "MATCH (n:Person) SET n:Place"),
            Map.entry("entity-is-mentioned", "MATCH (:Sentence)-[m:MENTIONS]->(:Person) DELETE m"),
            Map.entry("entity-names-are-distinct", "MATCH (n:Person) SET n.name = 'Ana Petrova'"),
            Map.entry("event-date-is-iso", "MATCH (e:Event) SET e.end = '2019-3-4'"),
            Map.entry("event-date-is-not-padded", "MATCH (e:Event) SET e.start = '2019-01-01', e.granularity = 'YEAR'"),
            Map.entry("event-day-is-a-day", "MATCH (e:Event) SET e.start = '2019-03'"),
            Map.entry("event-ends-after-it-starts", "MATCH (e:Event) SET e.end = '2018-01-01'"),
            Map.entry("event-has-evidence", "MATCH ()-[r:REPORTS]->() DELETE r"),
            Map.entry("event-has-type-and-label", "MATCH (e:Event) REMOVE e.label"),
            Map.entry("event-is-not-in-the-future", "MATCH (e:Event) SET e.start = '2031-01-01'"),
            Map.entry(
                    "event-is-one-node",
                    "MATCH (e:Event {type: 'CONSULT'})-[r:PARTICIPANT]->(n) WITH e, collect(n) AS all"
                            + " CREATE (f:Event {id: 'x', type: e.type, mode: e.mode, start: e.start, realis: e.realis,"
                            + " granularity: 'DAY'}) FOREACH (n IN all | CREATE (f)-[:PARTICIPANT]->(n))"),
            Map.entry("event-of-plover-has-cameo", "MATCH (e:Event) REMOVE e.cameo"),
            Map.entry("event-realis-is-known", "MATCH (e:Event) SET e.realis = 'MAYBE'"),
            Map.entry("event-support-counts-articles", "MATCH (e:Event) SET e.support = e.support + 1"),
            Map.entry(
                    "fulfilled-event-was-planned",
                    "MATCH (e:Event) WITH e LIMIT 1"
                            + " CREATE (e)-[:FULFILLED_BY {id: 'x'}]->(:Event {id: 'y', realis: 'PLANNED'})"),
            Map.entry("mention-is-in-its-sentence", "MATCH ()-[m:MENTIONS]->() SET m.end = m.end + 1"),
            Map.entry("mention-kind-is-known", "MATCH ()-[m:MENTIONS]->() SET m.kind = 'GUESS'"),
            Map.entry(
                    "office-has-title",
                    "MATCH (p:Person), (c:Country) WITH p, c LIMIT 1 CREATE (p)-[:HOLDS_OFFICE {id: 'x'}]->(c)"),
            Map.entry(
                    "part-of-event-makes-no-circle",
                    "MATCH (e:Event), (f:Event) WHERE e.id < f.id"
                            + " CREATE (e)-[:PART_OF {id: 'x'}]->(f)-[:PART_OF {id: 'y'}]->(e)"),
            Map.entry("relation-has-evidence", "MATCH (:Entity)-[r:LEADS]->(:Entity) SET r.evidence = ['x']"),
            Map.entry("relation-has-two-ends", "MATCH (n:Person) CREATE (n)-[:MET {id: 'x' + n.id}]->(n)"),
            Map.entry("relation-is-of-its-events", "MATCH (:Entity)-[r:MET]->(:Entity) SET r.events = ['x']"),
            Map.entry("relation-is-what-its-evidence-says", "MATCH (:Entity)-[r:MET]->() SET r.first = '2018-01-01'"),
            Map.entry("relationship-has-id", "MATCH ()-[r:SAID_BY]->() REMOVE r.id"),
            Map.entry(
                    "relationship-is-written-once", "MATCH (a)-[r:SAID_BY]->(b) CREATE (a)-[:SAID_BY {id: r.id}]->(b)"),
            Map.entry("report-is-in-its-sentence", "MATCH ()-[r:REPORTS]->() SET r.trigger = 'else'"),
            Map.entry("role-has-evidence", "MATCH (:Event)-[r]->(:Entity) REMOVE r.evidence"),
            Map.entry("role-is-what-its-evidence-says", "MATCH (:Event)-[r]->(:Entity) SET r.support = 9"),
            Map.entry(
                    "sentence-is-of-one-article",
                    "MATCH (a:Article), (s:Sentence) WHERE NOT (a)-->(s) CREATE (a)-[:HAS_SENTENCE]->(s)"),
            Map.entry("sentence-text-has-its-length", "MATCH (s:Sentence) SET s.text = s.text + '!'"),
            Map.entry("sentences-are-numbered", "MATCH (s:Sentence {index: 0}) SET s.index = 7"),
            Map.entry("sentences-do-not-overlap", "MATCH (s:Sentence) SET s.begin = 0"),
            Map.entry(
                    "statement-has-one-speaker",
                    "MATCH (t:Statement), (p:Person {name: 'Mara Lind'}) CREATE (t)-[:SAID_BY]->(p)"),
            Map.entry("statement-has-sentence", "MATCH ()-[c:CONTAINS]->() DELETE c"),
            Map.entry("statement-is-in-its-sentences", "MATCH ()-[c:CONTAINS]->() SET c.end = c.end + 50"),
            Map.entry(
                    "statement-is-of-one-article",
                    "MATCH (t:Statement), (s:Sentence) CREATE (s)-[:CONTAINS {begin: 0, end: 1}]->(t)"),
            Map.entry("statement-kind-is-known", "MATCH (t:Statement) SET t.kind = 'RUMOUR'"),
            Map.entry("symmetric-event-has-no-actor", "MATCH (e:Event)-[:PARTICIPANT]->(n) CREATE (e)-[:ACTOR]->(n)"),
            Map.entry(
                    "symmetric-relation-is-written-once",
                    "MATCH (a:Entity)-[r:MET]->(b:Entity) CREATE (b)-[:MET {id: 'x'}]->(a)")));

    private static GraphStore store;
    private static Driver driver;

    @BeforeAll
    static void open() {
        EmbeddedServer server = TestServer.get();
        store = SampleGraph.fill();
        driver = GraphDatabase.driver(server.bolt(), AuthTokens.basic(EmbeddedServer.USER, server.password()));
    }

    @AfterAll
    static void close() {
        driver.close();
        store.clear();
        store.close();
    }

    @Test
    void every_check_has_its_damage() {
        assertEquals(new TreeSet<>(Check.all().stream().map(Check::id).toList()), new TreeSet<>(DAMAGE.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> checks_hold_on_a_graph_that_newsgraph_wrote() {
        return Check.all().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.id(),
                        () -> assertEquals(
                                List.of(), store.query(c.cypher(), Map.of()).rows())));
    }

    @TestFactory
    Stream<DynamicTest> checks_see_damage() {
        return Check.all().stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.id(),
                        () -> assertFalse(rowsAfter(DAMAGE.getOrDefault(c.id(), "RETURN 1"), c)
                                .isEmpty())));
    }

    /** The rows of the check in a graph with the damage, which is then taken back. */
    private static List<Record> rowsAfter(String damage, Check check) {
        try (Session session = driver.session();
                Transaction transaction = session.beginTransaction()) {
            transaction.run(damage).consume();
            List<Record> rows = transaction.run(check.cypher()).list();
            transaction.rollback();
            return rows;
        }
    }
}
