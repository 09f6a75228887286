package org.newsgraph.extract;

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
 * Logistic regression, one for each question that is put to it (a <em>task</em>, by name): weights of named binary features and
 * a threshold. As text, a line is a task, a feature and its weight, with tabs between; the feature {@code #threshold} holds the
 * threshold. Immutable.
 */
public final class LogisticModel {
    private static final String THRESHOLD = "#threshold";

    private final Map<String, Map<String, Double>> weights;

    private LogisticModel(Map<String, Map<String, Double>> weights) {
        this.weights = weights;
    }

    /** A model of these weights, by name of task and of feature. */
    public static LogisticModel of(Map<String, Map<String, Double>> weights) {
        Map<String, Map<String, Double>> copy = new HashMap<>();
        weights.forEach((task, w) -> copy.put(task, Map.copyOf(w)));
        return new LogisticModel(copy);
    }

    /** A model that is shipped with Newsgraph, from a resource beside the class; without one, every probability is nothing. */
    public static LogisticModel shipped(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            return in == null ? new LogisticModel(Map.of()) : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the text form. */
    public static LogisticModel read(InputStream in) throws IOException {
        Map<String, Map<String, Double>> weights = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t");
            if (cells.length == 3) {
                weights.computeIfAbsent(cells[0], k -> new HashMap<>()).put(cells[1], Double.valueOf(cells[2]));
            }
        }
        return new LogisticModel(weights);
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

    /** Whether there are weights for the task. */
    public boolean knows(String task) {
        return weights.containsKey(task);
    }

    /** The probability, from 0 to 1, that the answer to the task is yes; 0 for a task that the model does not know. */
    public double probability(String task, List<String> features) {
        Map<String, Double> w = weights.get(task);
        if (w == null) {
            return 0;
        }
        double sum = 0;
        for (String feature : features) {
            sum += w.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The least probability at which the answer is taken for yes. */
    public double threshold(String task) {
        Map<String, Double> w = weights.get(task);
        return w == null ? 1 : w.getOrDefault(THRESHOLD, 0.5);
    }
}
