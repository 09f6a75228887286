package org.newsgraph.model;

import java.util.List;

/** Everything that was extracted from one article, with identity that holds within the document. */
public record Extraction(
        Article article,
        List<SentenceSpan> sentences,
        Mentions mentions,
        List<TimeExpression> times,
        List<Event> events,
        List<Relation> relations,
        List<Statement> statements) {
    public Extraction {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
        statements = List.copyOf(statements);
    }
}
