package org.newsgraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gists;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

final class GraphBuilderTest {
    private final List<Extraction> articles = Samples.articles();
    private final GraphBuilder builder = new GraphBuilder(Samples.resolve(articles));

    @Test
    void an_article_has_its_sentences_mentions_reports_and_statements() {
        assertEquals(
                List.of(
                        "gazette-1 HAS_SENTENCE gazette-1#0",
                        "gazette-1 HAS_SENTENCE gazette-1#1",
                        "gazette-1 HAS_SENTENCE gazette-1#2",
                        "gazette-1#0 MENTIONS Country:Peru",
                        "gazette-1#0 MENTIONS Person:Ana Petrova",
                        "gazette-1#0 MENTIONS Person:Luis Ortega",
                        "gazette-1#0 REPORTS CONSULT:2019-03-04",
                        "gazette-1#1 MENTIONS Organization:Harbour Union",
                        "gazette-1#1 MENTIONS Person:Luis Ortega",
                        "gazette-1#2 CONTAINS gazette-1#s1",
                        "gazette-1#2 MENTIONS Person:Luis Ortega",
                        "gazette-1#s1 ABOUT Organization:Harbour Union",
                        "gazette-1#s1 SAID_BY Person:Luis Ortega"),
                lines(builder.article(Samples.meeting())));
    }

    @Test
    void what_two_articles_report_is_one_event_with_the_evidence_of_both() {
        GraphPart shared = builder.shared(articles);
        NodeRow event = shared.nodes().stream()
                .filter(n -> n.id().equals("CONSULT:2019-03-04"))
                .findFirst()
                .orElseThrow();
        assertEquals(2L, event.properties().get("support"));
        assertEquals("04", event.properties().get("cameo"));
        RelationshipRow met = shared.relationships().stream()
                .filter(r -> r.type().equals("MET"))
                .findFirst()
                .orElseThrow();
        assertEquals("Person:Ana Petrova", met.from().id(), "a symmetric relation starts at the smaller id");
        assertEquals(2L, met.properties().get("support"));
        assertEquals(List.of("CONSULT:2019-03-04"), met.properties().get("events"));
        assertEquals("2019-03-04", met.properties().get("date"));
        assertEquals("2019-03-05", met.properties().get("first"));
        assertEquals("2019-03-06", met.properties().get("last"));
        assertEquals(List.of("gazette-1#0", "herald-7#0"), met.properties().get("evidence"));
    }

    @Test
    void every_role_has_its_relationship() {
        assertEquals(
                List.of(
                        "ACCUSE:2019-03-08 ACTOR Person:Mara Lind",
                        "ACCUSE:2019-03-08 RECIPIENT Organization:Harbour Union",
                        "CONSULT:2019-03-04 ABOUT Organization:Harbour Union",
                        "CONSULT:2019-03-04 AT Country:Peru",
                        "CONSULT:2019-03-04 PARTICIPANT Person:Ana Petrova",
                        "CONSULT:2019-03-04 PARTICIPANT Person:Luis Ortega"),
                lines(builder.shared(articles)).stream()
                        .filter(line -> line.contains(":2019-03-0"))
                        .toList());
    }

    @Test
    void a_call_and_who_called_whom_make_participants() {
        Extraction told = new SampleArticle("courier-2", LocalDate.of(2019, 3, 6), "Ana Petrova called Luis Ortega.")
                .entity("e1", EntityType.PERSON, "Ana Petrova")
                .entity("e2", EntityType.PERSON, "Luis Ortega")
                .event("v1", EventType.CONSULT, "called", "2019-03-04", "ACTOR:e1", "RECIPIENT:e2")
                .build();
        List<Extraction> both = List.of(told, Samples.meeting());
        GraphPart shared = new GraphBuilder(Samples.resolve(both)).shared(both);
        assertEquals(
                List.of(
                        "CONSULT:2019-03-04 AT Country:Peru",
                        "CONSULT:2019-03-04 PARTICIPANT Person:Ana Petrova",
                        "CONSULT:2019-03-04 PARTICIPANT Person:Luis Ortega"),
                lines(shared).stream()
                        .filter(line -> line.startsWith("CONSULT"))
                        .toList());
    }

    @Test
    void the_order_of_the_articles_does_not_matter() {
        List<Extraction> reversed = new ArrayList<>(articles);
        Collections.reverse(reversed);
        GraphBuilder other = new GraphBuilder(Samples.resolve(reversed));
        assertEquals(builder.shared(articles), other.shared(reversed));
        assertEquals(ledger(articles), ledger(reversed));
        assertNotEquals(ledger(articles), ledger(reversed.subList(0, 2)));
        assertEquals(builder.digest("herald-7"), other.digest("herald-7"));
    }

    @Test
    void the_ledger_tells_which_nodes_differ() {
        List<Extraction> fewer = articles.subList(0, articles.size() - 1);
        Ledger whole = builder.ledger(Gists.of(articles));
        Ledger less = builder.ledger(Gists.of(fewer));
        Map<String, byte[]> before = new TreeMap<>();
        List<String> pages = List.copyOf(whole.digestsOfPages().keySet());
        whole.pages(pages).forEach(page -> before.put(page.id(), page.data()));
        assertEquals(Set.of(), whole.changed(pages, before));
        assertEquals(Set.copyOf(whole.nodes()), whole.changed(pages, Map.of()));
        Set<NodeKey> changed = less.changed(pages, before);
        assertEquals(differing(builder.shared(articles), builder.shared(fewer)), changed);
        assertTrue(changed.size() < whole.nodes().size(), "what one article tells is not all");
    }

    /** The nodes whose rows, or the rows of whose relationships, differ. */
    private static Set<NodeKey> differing(GraphPart one, GraphPart other) {
        Set<NodeKey> nodes = new TreeSet<>();
        GraphChange change = GraphDiff.between(one, other);
        change.nodesToWrite().forEach(n -> nodes.add(n.key()));
        nodes.addAll(change.nodesToDelete());
        change.relationshipsToWrite().forEach(r -> nodes.add(r.from()));
        change.relationshipsToDelete().forEach(r -> nodes.add(r.from()));
        return nodes;
    }

    @Test
    void relationships_of_some_nodes_are_those_of_the_whole() {
        GraphPart whole = builder.shared(articles);
        Gists gists = Gists.of(articles);
        Ledger ledger = builder.ledger(gists);
        for (NodeKey node : ledger.nodes()) {
            assertEquals(
                    whole.relationships().stream()
                            .filter(r -> r.from().equals(node))
                            .toList(),
                    builder.relationships(gists, ledger, Set.of(node)).stream()
                            .sorted()
                            .toList());
        }
    }

    private Map<String, String> ledger(List<Extraction> of) {
        return builder.ledger(Gists.of(of)).digestsOfPages();
    }

    @Test
    void a_difference_is_what_differs() {
        GraphPart one = builder.article(Samples.meeting());
        GraphPart two = builder.article(Samples.sameMeeting());
        assertTrue(GraphDiff.between(one, one).isEmpty());
        GraphChange change = GraphDiff.between(one, two);
        assertEquals(two.nodes(), change.nodesToWrite());
        assertEquals(one.relationships(), change.relationshipsToDelete());
        assertEquals(one.nodes().stream().map(NodeRow::key).toList(), change.nodesToDelete());
    }

    @Test
    void an_extraction_comes_back_from_its_bytes() {
        ExtractionCodec codec = new ExtractionCodec();
        for (Extraction extraction : articles) {
            byte[] bytes = codec.encode(extraction);
            assertEquals(extraction, codec.decode(bytes));
            assertEquals(extraction.article(), codec.decodeArticle(bytes));
        }
    }

    @Test
    void no_article_reaches_into_another_by_its_id() {
        List<String> ids = List.of("a", "a#1", "a%23", "a%23#1", "a#");
        for (String one : ids) {
            for (String other : ids) {
                assertEquals(
                        one.equals(other),
                        (GraphBuilder.idPrefix(other) + "1").startsWith(GraphBuilder.idPrefix(one)),
                        one + " and " + other);
            }
        }
    }

    private static List<String> lines(GraphPart part) {
        return part.relationships().stream()
                .map(r -> r.from().id() + " " + r.type() + " " + r.to().id())
                .sorted()
                .collect(Collectors.toList());
    }
}
