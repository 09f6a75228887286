package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.Answer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.view.View;
import org.newsgraph.view.ViewEdge;
import org.newsgraph.view.ViewNode;

/** Reads from the graph what a picture of it shows. Its queries are the files of {@code cypher/view}. */
public final class GraphPicture {
    /** As many nodes as a picture can hold and a person can still move. */
    public static final int MOST_NODES = 5_000;

    /** Of events that are looked up by words. */
    private static final int MOST_EVENTS = 50;

    private final GraphStore store;

    public GraphPicture(GraphStore store) {
        this.store = store;
    }

    /** The whole graph, or its {@value #MOST_NODES} best connected nodes. */
    public View all() {
        return of(ids("all", Map.of("limit", MOST_NODES)));
    }

    /** The nodes of these ids and what stands next to them. */
    public View around(Collection<String> ids) {
        return of(ids("around", Map.of("ids", List.copyOf(ids), "limit", MOST_NODES)));
    }

    /** The events of this id, or whose labels hold all of these words, and what stands next to them; empty if there are none. */
    public View events(String event) {
        List<String> words = Stream.of(event.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return around(ids("events", Map.of("event", event, "words", words, "limit", MOST_EVENTS)));
    }

    /** The entities and events that an answer names, who takes part in these events, and the relationships between all of them. */
    public View of(Answer answer) {
        TreeSet<String> texts = new TreeSet<>();
        answer.rows().forEach(row -> row.forEach(value -> collect(value, texts)));
        return of(ids("named", Map.of("texts", List.copyOf(texts), "limit", MOST_NODES)));
    }

    private static void collect(@Nullable Object value, Collection<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> list) {
            list.forEach(v -> collect(v, texts));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> collect(v, texts));
        }
    }

    /** The nodes of these ids, the relationships between them, and the sentences behind both. */
    public View of(Collection<String> ids) {
        Map<String, Object> chosen = Map.of("ids", List.copyOf(ids));
        List<ViewNode> nodes = rows("nodes", chosen).stream()
                .map(r -> new ViewNode(
                        text(r, "id"),
                        text(r, "type"),
                        text(r, "caption"),
                        maybe(r, "detail"),
                        maybe(r, "when"),
                        maybe(r, "start"),
                        number(r, "support"),
                        texts(r, "aliases"),
                        texts(r, "evidence")))
                .toList();
        List<ViewEdge> edges = rows("relationships", chosen).stream()
                .map(r -> new ViewEdge(
                        text(r, "id"),
                        text(r, "type"),
                        text(r, "source"),
                        text(r, "target"),
                        number(r, "support"),
                        maybe(r, "first"),
                        maybe(r, "last"),
                        texts(r, "evidence")))
                .toList();
        TreeSet<String> evidence = new TreeSet<>();
        nodes.forEach(n -> evidence.addAll(n.evidence()));
        edges.forEach(e -> evidence.addAll(e.evidence()));
        return withSentences(nodes, edges, List.copyOf(evidence));
    }

    private View withSentences(List<ViewNode> nodes, List<ViewEdge> edges, List<String> evidence) {
        TreeMap<String, View.Sentence> sentences = new TreeMap<>();
        TreeMap<String, View.Source> articles = new TreeMap<>();
        for (Map<String, @Nullable Object> r : rows("sentences", Map.of("ids", evidence))) {
            sentences.put(text(r, "id"), new View.Sentence(text(r, "text"), text(r, "article")));
            articles.put(
                    text(r, "article"),
                    new View.Source(
                            maybe(r, "title"), maybe(r, "publisher"), maybe(r, "publishedOn"), maybe(r, "url")));
        }
        return new View(nodes, edges, sentences, articles);
    }

    private List<String> ids(String query, Map<String, Object> parameters) {
        return rows(query, parameters).stream().map(r -> text(r, "id")).toList();
    }

    private List<Map<String, @Nullable Object>> rows(String query, Map<String, Object> parameters) {
        Answer answer = store.query(file(query), parameters);
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> values : answer.rows()) {
            Map<String, @Nullable Object> row = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(answer.columns().get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static String file(String name) {
        try (InputStream in = GraphPicture.class.getResourceAsStream("/cypher/view/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Map<String, @Nullable Object> row, String column) {
        return Objects.requireNonNull(row.get(column), column).toString();
    }

    private static @Nullable String maybe(Map<String, @Nullable Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }

    private static long number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number n ? n.longValue() : 1;
    }

    private static List<String> texts(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
