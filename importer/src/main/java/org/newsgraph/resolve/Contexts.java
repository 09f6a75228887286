package org.newsgraph.resolve;

import java.util.Arrays;
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
    private static final int[] NONE = {};

    /** Numbers of the names of each article, ascending. */
    private final Map<String, int[]> byArticle = new HashMap<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private int[] frequency = new int[1 << 10];

    /** The contexts of units that are in the order of their articles. */
    Contexts(List<Unit> units) {
        for (int begin = 0, end; begin < units.size(); begin = end) {
            String article = units.get(begin).article();
            for (end = begin; end < units.size() && units.get(end).article().equals(article); ) {
                end++;
            }
            int[] names = units.subList(begin, end).stream()
                    .filter(Unit::isNamed)
                    .mapToInt(u -> number(u.entity().name()))
                    .sorted()
                    .distinct()
                    .toArray();
            if (names.length > 0) {
                byArticle.put(article, names);
                count(names);
            }
        }
    }

    private int number(String name) {
        String key = folded.computeIfAbsent(name, Fold::key);
        int number = numbers.computeIfAbsent(key, k -> numbers.size());
        frequency = number < frequency.length ? frequency : Arrays.copyOf(frequency, 2 * number);
        return number;
    }

    private void count(int[] names) {
        for (int name : names) {
            frequency[name]++;
        }
    }

    /** How much the two articles share, names in {@code without}, which are folded, not counted. */
    double shared(String a, String b, Set<String> without) {
        int[] x = byArticle.getOrDefault(a, NONE);
        int[] y = byArticle.getOrDefault(b, NONE);
        double sum = 0;
        Set<Integer> uncounted = null;
        for (int i = 0, j = 0; i < x.length && j < y.length; ) {
            if (x[i] == y[j]) {
                uncounted = uncounted == null ? numbers(without) : uncounted;
                sum += uncounted.contains(x[i]) ? 0 : weight(frequency[x[i]]);
                i++;
                j++;
            } else if (x[i] < y[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    private Set<Integer> numbers(Set<String> names) {
        Set<Integer> known = new HashSet<>();
        for (String name : names) {
            Integer number = numbers.get(name);
            if (number != null) {
                known.add(number);
            }
        }
        return known;
    }

    private double weight(int articlesWithName) {
        int articles = byArticle.size();
        double weight = Math.log(1.0 + (double) articles / articlesWithName);
        return articlesWithName > Math.max(3, articles / 10) ? weight / 5 : weight;
    }
}
