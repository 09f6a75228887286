package org.newsgraph.resolve.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.StoryWords;

/**
 * How much two articles tell the same story: the cosine of their {@link StoryWords}, weighted by frequency and inverse
 * document frequency (tf-idf).
 */
final class Stories {
    /** Added to the number of articles, so that in a handful of them the words of the story still weigh. */
    private static final int PRIOR = 50;

    /** Terms by ascending number, with weights; of length 1 unless empty. */
    private static final class Vector {
        private final int[] terms;
        private final double[] weights;

        private Vector(int[] terms, double[] weights) {
            this.terms = terms;
            this.weights = weights;
        }
    }

    private final Map<String, Vector> vectors = new HashMap<>();
    private final Map<String, Double> known = new HashMap<>();

    Stories(List<Extraction> extractions) {
        Map<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        SortedMap<String, Integer> articles = new TreeMap<>();
        for (Extraction x : extractions) {
            SortedMap<String, Integer> words = words(x.article().text());
            counts.put(x.article().id(), words);
            words.keySet().forEach(w -> articles.merge(w, 1, Integer::sum));
        }
        Map<String, Integer> numbers = new HashMap<>();
        articles.keySet().forEach(w -> numbers.put(w, numbers.size()));
        int all = extractions.size() + PRIOR + 1;
        counts.forEach((article, words) -> vectors.put(article, vector(words, articles, numbers, all)));
    }

    private static SortedMap<String, Integer> words(String text) {
        SortedMap<String, Integer> words = new TreeMap<>();
        StoryWords.of(text).forEach(w -> words.merge(w.of(text).toLowerCase(Locale.ROOT), 1, Integer::sum));
        return words;
    }

    private static Vector vector(
            SortedMap<String, Integer> words, Map<String, Integer> articles, Map<String, Integer> numbers, int all) {
        int[] terms = new int[words.size()];
        double[] weights = new double[words.size()];
        int i = 0;
        double sum = 0;
        for (Map.Entry<String, Integer> word : words.entrySet()) {
            double idf = Math.log((double) all / articles.getOrDefault(word.getKey(), 1));
            terms[i] = numbers.getOrDefault(word.getKey(), -1);
            weights[i] = (1 + Math.log(word.getValue())) * idf;
            sum += weights[i] * weights[i];
            i++;
        }
        double length = sum == 0 ? 1 : Math.sqrt(sum);
        return new Vector(terms, Arrays.stream(weights).map(w -> w / length).toArray());
    }

    /** From 0 to 1; two reports of one story seldom have less than 0.13, of two stories seldom more than 0.1. */
    double similarity(String a, String b) {
        String pair = a.compareTo(b) <= 0 ? a + "\u0000" + b : b + "\u0000" + a;
        return known.computeIfAbsent(pair, p -> cosine(vector(a), vector(b)));
    }

    private Vector vector(String article) {
        return vectors.getOrDefault(article, new Vector(new int[0], new double[0]));
    }

    private static double cosine(Vector a, Vector b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.terms.length && j < b.terms.length) {
            if (a.terms[i] == b.terms[j]) {
                sum += a.weights[i++] * b.weights[j++];
            } else if (a.terms[i] < b.terms[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
