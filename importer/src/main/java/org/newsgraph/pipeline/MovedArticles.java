package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.model.Article;
import org.newsgraph.store.GraphStore;

/**
 * Articles in the database that come again under another id: a newcomer has their URL, and no other article has it, neither
 * in the database nor among the newcomers (many articles under one URL are those of a page that was given for all of them).
 */
final class MovedArticles {
    private static final String BY_URL = "MATCH (a:Article) WHERE a.url IN $urls RETURN a.id AS id, a.url AS url";

    private MovedArticles() {}

    /** By the id of a newcomer the id, as the database has it, of the article that it replaces. */
    static Map<String, String> of(GraphStore store, List<Article> articles, Set<String> stored) {
        Map<String, List<String>> newcomers = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (Article article : articles) {
            String node = GraphBuilder.articleNode(article.id());
            given.add(node);
            if (article.url() != null && !stored.contains(node)) {
                newcomers.computeIfAbsent(article.url(), k -> new ArrayList<>()).add(article.id());
            }
        }
        newcomers.values().removeIf(ids -> ids.size() > 1);
        if (newcomers.isEmpty() || stored.isEmpty()) {
            return Map.of();
        }
        Map<String, List<String>> owners = new HashMap<>();
        for (List<@Nullable Object> row : store.query(BY_URL, Map.of("urls", List.copyOf(newcomers.keySet())))
                .rows()) {
            String url = Objects.toString(row.get(1));
            owners.computeIfAbsent(url, k -> new ArrayList<>()).add(Objects.toString(row.get(0)));
        }
        Map<String, String> moved = new HashMap<>();
        owners.forEach((url, ids) -> {
            List<String> by = newcomers.getOrDefault(url, List.of());
            if (ids.size() == 1 && by.size() == 1 && !given.contains(ids.get(0))) {
                moved.put(by.get(0), ids.get(0));
            }
        });
        return moved;
    }
}
