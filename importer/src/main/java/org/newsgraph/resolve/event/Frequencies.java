package org.newsgraph.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare participants and words are among the articles: to share what every article holds says little. */
final class Frequencies {
    /** Added to the number of articles, so that in a handful of them nothing counts as common. */
    private static final int PRIOR = 10;

    private final Map<String, Integer> articles = new HashMap<>();
    private final int all;

    Frequencies(List<Report> reports) {
        Map<String, Set<String>> byArticle = new HashMap<>();
        for (Report r : reports) {
            Set<String> seen = byArticle.computeIfAbsent(r.article(), a -> new HashSet<>());
            seen.addAll(r.participants());
            r.words().forEach(w -> seen.add(word(w)));
        }
        byArticle.values().forEach(seen -> seen.forEach(s -> articles.merge(s, 1, Integer::sum)));
        all = byArticle.size() + PRIOR;
    }

    /** From nearly 0, what all articles of a large corpus have, to nearly 1. */
    double rarityOfNode(String node) {
        return 1 - (double) articles.getOrDefault(node, 0) / all;
    }

    double rarityOfWord(String word) {
        return 1 - (double) articles.getOrDefault(word(word), 0) / all;
    }

    private static String word(String word) {
        return "\u0000" + word;
    }
}
