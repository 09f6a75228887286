package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.knowledge.Fold;

/**
 * What else each article names. Two articles share context if they name the same rare things; how much is the sum of the
 * inverse document frequencies of what they share; names that more than a tenth of the articles hold count a fifth.
 */
final class Contexts {
    private final Map<String, Set<String>> byArticle = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();

    Contexts(List<Unit> units) {
        Map<String, String> folded = new HashMap<>();
        for (Unit unit : units) {
            if (unit.isNamed()) {
                Set<String> names = byArticle.computeIfAbsent(unit.article(), a -> new HashSet<>());
                String name = folded.computeIfAbsent(unit.entity().name(), Fold::key);
                if (names.add(name)) {
                    frequency.merge(name, 1, Integer::sum);
                }
            }
        }
    }

    /** How much the two articles share, names in {@code without} not counted. */
    double shared(String a, String b, Set<String> without) {
        Set<String> x = byArticle.getOrDefault(a, Set.of());
        Set<String> y = byArticle.getOrDefault(b, Set.of());
        Set<String> small = x.size() <= y.size() ? x : y;
        Set<String> large = small == x ? y : x;
        int articles = byArticle.size();
        double sum = 0;
        for (String name : small) {
            if (large.contains(name) && !without.contains(name)) {
                int df = frequency.getOrDefault(name, 1);
                double weight = Math.log(1.0 + (double) articles / df);
                sum += df > Math.max(3, articles / 10) ? weight / 5 : weight;
            }
        }
        return sum;
    }
}
