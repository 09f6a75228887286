package org.newsgraph.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows: nodes, the relationships between them, and the sentences behind them. Relationships to nodes that
 * it does not hold are left out.
 *
 * @param sentences by id
 * @param articles by id
 */
public record View(
        List<ViewNode> nodes,
        List<ViewEdge> edges,
        SortedMap<String, Sentence> sentences,
        SortedMap<String, Source> articles) {
    /** A sentence and the id of its article. */
    public record Sentence(String text, String article) {}

    /** What a reader needs to know of an article. */
    public record Source(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String publishedOn,
            @Nullable String url) {}

    public View {
        nodes = List.copyOf(nodes);
        Set<String> ids = nodes.stream().map(ViewNode::id).collect(Collectors.toSet());
        edges = edges.stream()
                .filter(e -> ids.contains(e.source()) && ids.contains(e.target()))
                .toList();
        sentences = new TreeMap<>(Map.copyOf(sentences));
        articles = new TreeMap<>(Map.copyOf(articles));
    }
}
