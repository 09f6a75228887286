package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;
import org.newsgraph.model.Statement;

/** The statements of one article: who says what to whom, through what, about what, in which sentences. */
final class StatementRows {
    private final Extraction extraction;
    private final Keys keys;
    private final Sentences sentences;
    private final List<NodeRow> nodes = new ArrayList<>();
    private final List<RelationshipRow> relationships = new ArrayList<>();

    StatementRows(Extraction extraction, SortedSet<String> contradicted, Keys keys, Sentences sentences) {
        this.extraction = extraction;
        this.keys = keys;
        this.sentences = sentences;
        extraction.statements().forEach(this::add);
        Contradicting.narrated(extraction, contradicted).forEach(this::addNarrated);
    }

    List<NodeRow> nodes() {
        return nodes;
    }

    List<RelationshipRow> relationships() {
        return relationships;
    }

    private void add(Statement statement) {
        String text = extraction.article().text();
        NodeKey node = new NodeKey(
                NodeKind.STATEMENT, Ids.statement(extraction.article().id(), statement.id()));
        nodes.add(new Properties()
                .with(statement.span())
                .with("text", statement.text())
                .with("kind", statement.kind())
                .with("timex", statement.timex())
                .with("cue", statement.cue() == null ? null : statement.cue().of(text))
                .withConfidence(statement.confidence())
                .node(NodeKind.STATEMENT, node.id(), List.of()));
        link(node, "SAID_BY", keys.entity(statement.speaker()));
        link(node, "SAID_TO", keys.entity(statement.addressee()));
        link(node, "MEDIUM", keys.entity(statement.medium()));
        statement.about().forEach(id -> link(node, "ABOUT", keys.entity(id)));
        List<Span> pieces = statement.pieces().isEmpty() ? List.of(statement.span()) : statement.pieces();
        for (Span piece : pieces) {
            for (NodeKey sentence : sentences.under(piece)) {
                relationships.add(new Properties()
                        .with(piece)
                        .relationship(sentence, "CONTAINS", node, ArticlePart.which(piece)));
            }
        }
        for (Event event : extraction.events()) {
            if (event.mentions().stream().anyMatch(m -> pieces.stream().anyMatch(p -> p.contains(m)))) {
                link(node, "ABOUT", keys.event(event.id()));
            }
        }
    }

    /** What the article says of an event in its own voice: the sentence that tells it. */
    private void addNarrated(Event event) {
        Optional<SentenceSpan> sentence = extraction.sentences().stream()
                .filter(s -> s.span().contains(event.trigger().begin()))
                .findFirst();
        if (sentence.isPresent()) {
            Span span = sentence.get().span();
            String article = extraction.article().id();
            NodeKey node = new NodeKey(NodeKind.STATEMENT, Ids.statement(article, Contradicting.narratedId(event)));
            nodes.add(new Properties()
                    .with(span)
                    .with("text", span.of(extraction.article().text()))
                    .with("kind", Contradicting.NARRATED)
                    .withConfidence(event.confidence())
                    .node(NodeKind.STATEMENT, node.id(), List.of()));
            relationships.add(new Properties()
                    .with(span)
                    .relationship(sentences.node(sentence.get()), "CONTAINS", node, ArticlePart.which(span)));
            link(node, "ABOUT", keys.event(event.id()));
        }
    }

    private void link(NodeKey statement, String type, Optional<NodeKey> to) {
        to.ifPresent(node -> relationships.add(new Properties().relationship(statement, type, node, "")));
    }
}
