package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.newsgraph.model.Article;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.Mention;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;

/** The evidence layer of one article: its sentences, what they mention and report, and the statements in them. */
final class ArticlePart {
    private final Extraction extraction;
    private final Article article;
    private final Keys keys;
    private final Sentences sentences;
    private final List<NodeRow> nodes = new ArrayList<>();
    private final Map<String, RelationshipRow> relationships = new TreeMap<>();

    private ArticlePart(Extraction extraction, Resolution resolution) {
        this.extraction = extraction;
        this.article = extraction.article();
        this.keys = new Keys(resolution, article.id());
        this.sentences = new Sentences(extraction);
    }

    static GraphPart of(Extraction extraction, Resolution resolution, SortedSet<String> contradicted) {
        ArticlePart part = new ArticlePart(extraction, resolution);
        part.addArticle();
        part.extraction.mentions().all().forEach(part::addMention);
        part.extraction.events().forEach(part::addReports);
        StatementRows statements = new StatementRows(extraction, contradicted, part.keys, part.sentences);
        part.nodes.addAll(statements.nodes());
        statements.relationships().forEach(part::add);
        return new GraphPart(part.nodes, List.copyOf(part.relationships.values()));
    }

    private void addArticle() {
        NodeKey node = new NodeKey(NodeKind.ARTICLE, Ids.bounded(article.id()));
        nodes.add(new Properties()
                .with("title", article.title())
                .with("publisher", article.publisher())
                .with("byline", article.byline())
                .with(
                        "publishedOn",
                        article.publishedOn() == null
                                ? null
                                : article.publishedOn().toString())
                .with("url", article.url())
                .with("language", article.language())
                .with("source", article.source())
                .with("sha256", article.sha256())
                .node(NodeKind.ARTICLE, node.id(), List.of()));
        for (SentenceSpan sentence : extraction.sentences()) {
            NodeKey s = sentences.node(sentence);
            nodes.add(new Properties()
                    .with("index", sentence.index())
                    .with(sentence.span())
                    .with("text", sentence.span().of(article.text()))
                    .node(NodeKind.SENTENCE, s.id(), List.of()));
            add(new Properties().relationship(node, "HAS_SENTENCE", s, ""));
        }
    }

    /** A mention in the reading of a metonym leads to what was said, and to the country that is meant. */
    private void addMention(Mention mention) {
        addMention(mention, mention.entity());
        extraction.mentions().standsFor(mention).ifPresent(country -> addMention(mention, country.id()));
    }

    private void addMention(Mention mention, String of) {
        sentences
                .at(mention.span())
                .ifPresent(sentence -> keys.entity(of)
                        .ifPresent(entity -> add(new Properties()
                                .with(mention.span())
                                .with("text", mention.text())
                                .with("kind", mention.kind())
                                .with("reading", mention.reading())
                                .withConfidence(mention.confidence())
                                .relationship(sentence, "MENTIONS", entity, which(mention.span())))));
    }

    private void addReports(Event event) {
        keys.event(event.id())
                .ifPresent(node -> event.mentions()
                        .forEach(span -> sentences
                                .at(span)
                                .ifPresent(sentence -> add(new Properties()
                                        .with(span)
                                        .with("trigger", span.of(article.text()))
                                        .with("realis", event.realis())
                                        .with("polarity", event.negative() ? "NEGATIVE" : "POSITIVE")
                                        .with("killed", event.casualties().killed())
                                        .with("injured", event.casualties().injured())
                                        .withConfidence(event.confidence())
                                        .relationship(sentence, "REPORTS", node, which(span))))));
    }

    /** Of two mentions of one entity at one place the first is kept. */
    private void add(RelationshipRow row) {
        relationships.putIfAbsent(row.id(), row);
    }

    static String which(Span span) {
        return span.begin() + "-" + span.end();
    }
}
