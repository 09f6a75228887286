package org.newsgraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityNode;

/** What else the articles of two nodes name: the rarer, the more it says. */
final class CompanyEvidence {
    private static final int SAMPLE = 20;
    private static final int SHOWN = 3;
    private static final double MOST = 0.6;
    private final EntityResolution resolution;
    private final Map<String, Set<String>> articles = new HashMap<>();

    /**
     * What the two share.
     *
     * @param weight from 0 to 0.6
     */
    record Shared(double weight, List<String> names) {
        String inWords() {
            return String.join(", ", names);
        }
    }

    CompanyEvidence(EntityResolution resolution) {
        this.resolution = resolution;
        resolution
                .keys()
                .forEach((article, keys) -> keys.values()
                        .forEach(key -> articles.computeIfAbsent(key, k -> new TreeSet<>())
                                .add(article)));
    }

    /** How many articles name the node. */
    int articles(EntityNode node) {
        return articles.getOrDefault(node.key(), Set.of()).size();
    }

    /** Whether an article names both, and therefore most likely means two. */
    boolean sideBySide(EntityNode a, EntityNode b) {
        Set<String> both = new TreeSet<>(articles.getOrDefault(a.key(), Set.of()));
        both.retainAll(articles.getOrDefault(b.key(), Set.of()));
        return !both.isEmpty();
    }

    Shared of(EntityNode a, EntityNode b) {
        Set<String> both = company(a);
        both.retainAll(company(b));
        both.removeAll(Set.of(a.key(), b.key()));
        List<String> rarest = both.stream()
                .sorted(Comparator.comparingDouble(this::commonness).thenComparing(Comparator.naturalOrder()))
                .toList();
        double sum = rarest.stream().mapToDouble(key -> 1 - commonness(key)).sum();
        return new Shared(
                MOST * sum / (sum + 3),
                rarest.stream().limit(SHOWN).map(this::name).toList());
    }

    private double commonness(String key) {
        return (double) articles.getOrDefault(key, Set.of()).size()
                / resolution.keys().size();
    }

    private String name(String key) {
        EntityNode node = resolution.nodes().get(key);
        return node == null ? key : node.name();
    }

    private Set<String> company(EntityNode node) {
        Set<String> company = new TreeSet<>();
        articles.getOrDefault(node.key(), Set.of()).stream()
                .limit(SAMPLE)
                .forEach(article ->
                        resolution
                                .keys()
                                .getOrDefault(article, java.util.Collections.emptySortedMap())
                                .values()
                                .stream()
                                .filter(this::isNamed)
                                .forEach(company::add));
        return company;
    }

    private boolean isNamed(String key) {
        EntityNode node = resolution.nodes().get(key);
        return node != null && !node.attributes().containsKey("unnamed");
    }
}
