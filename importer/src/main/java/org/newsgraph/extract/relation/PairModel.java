package org.newsgraph.extract.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression, one for each {@link PairTask}: weights of named binary features and a threshold. As text, a line is a
 * task, a feature and its weight, with tabs between; the feature {@code #threshold} holds the threshold. Immutable.
 */
public final class PairModel {
    private static final String THRESHOLD = "#threshold";

    private final Map<String, Map<String, Double>> weights;

    private PairModel(Map<String, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** A model of these weights, by name of task and of feature. */
    public static PairModel of(Map<String, Map<String, Double>> weights) {
        Map<String, Map<String, Double>> copy = new HashMap<>();
        weights.forEach((task, w) -> copy.put(task, Map.copyOf(w)));
        return new PairModel(copy);
    }

    /** The model that is shipped with Newsgraph; without one, no pair is right. */
    static PairModel standard() {
        try (InputStream in = PairModel.class.getResourceAsStream("pair-model.tsv")) {
            return in == null ? new PairModel(Map.of()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text form. */
    public static PairModel read(InputStream in) throws IOException {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t");
            if (cells.length == 3) {
                weights.computeIfAbsent(cells[0], k -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
        }
        return new PairModel(weights);
    }

    /** The text form, sorted, without weights that are nothing. */
    public String write() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(weights).forEach((task, w) -> {
            SortedMap<String, Double> sorted = new TreeMap<>(w);
            sorted.forEach((feature, weight) -> {
                if (Math.abs(weight) >= 0.0005) {
                    text.append(String.format(Locale.ROOT, "%s\t%s\t%.4f%n", task, feature, weight));
                }
            });
        });
        return text.toString();
    }

    /** The probability, from 0 to 1, that the pair stands in the relation. */
    public double probability(PairTask task, List<String> features) {
        Map<String, Double> w = weights.get(task.name());
        if (w == null) {
            return 0;
        }
        double sum = 0;
        for (String feature : features) {
            sum += w.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The least probability at which a pair is taken. */
    public double threshold(PairTask task) {
        Map<String, Double> w = weights.get(task.name());
        return w == null ? 1 : w.getOrDefault(THRESHOLD, 0.5);
    }
}
