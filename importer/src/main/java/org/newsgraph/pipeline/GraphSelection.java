package org.newsgraph.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.store.Answer;
import org.newsgraph.store.GraphStore;

/**
 * Chooses a part of the graph that stands on its own: some nodes to begin with; who takes part in those that are events, and who
 * speaks in those that are statements; the sentences that say so, and how any two of the entities are related; and the articles of
 * these sentences. Its queries are the files of {@code cypher/export}.
 */
public final class GraphSelection {
    private final GraphStore store;

    public GraphSelection(GraphStore store) {
        this.store = store;
    }

    /** What an answer names, by ids, names, labels, titles and texts; empty if it names nothing. */
    public SortedSet<NodeKey> of(Answer answer) {
        TreeSet<String> texts = new TreeSet<>();
        answer.rows().forEach(row -> row.forEach(value -> collect(value, texts)));
        return complete(keys("named", Map.of("texts", List.copyOf(texts))));
    }

    /** Entities of these ids and what stands next to them. */
    public SortedSet<NodeKey> around(Collection<String> entities) {
        return complete(keys("around", Map.of("entities", List.copyOf(entities))));
    }

    private SortedSet<NodeKey> complete(SortedSet<NodeKey> chosen) {
        SortedSet<NodeKey> all = new TreeSet<>(chosen);
        all.addAll(keys("participants", ids(all)));
        all.addAll(keys("evidence", ids(all)));
        all.addAll(keys("articles", ids(all)));
        return all;
    }

    /** The ids of each kind, as parameters. */
    private static Map<String, Object> ids(Collection<NodeKey> keys) {
        return Map.of(
                "entities", ids(keys, NodeKind.ENTITY),
                "events", ids(keys, NodeKind.EVENT),
                "statements", ids(keys, NodeKind.STATEMENT),
                "sentences", ids(keys, NodeKind.SENTENCE));
    }

    private static List<String> ids(Collection<NodeKey> keys, NodeKind kind) {
        return keys.stream().filter(k -> k.kind() == kind).map(NodeKey::id).toList();
    }

    private SortedSet<NodeKey> keys(String query, Map<String, Object> parameters) {
        SortedSet<NodeKey> keys = new TreeSet<>();
        for (List<@Nullable Object> row :
                store.query(file(query), new TreeMap<>(parameters)).rows()) {
            NodeKind.ofLabel(String.valueOf(row.get(0)))
                    .ifPresent(kind -> keys.add(new NodeKey(kind, String.valueOf(row.get(1)))));
        }
        return keys;
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

    private static String file(String name) {
        try (InputStream in = GraphSelection.class.getResourceAsStream("/cypher/export/" + name + ".cypher")) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
