package org.newsgraph.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Binary logistic regression over named binary features, with L2 regularisation, by AdaGrad in a fixed order. */
final class LogisticRegression {
    /** One case: the features that hold, whether it is right, and how much it counts. */
    record Case(List<String> features, boolean right, double weight) {}

    private static final int ROUNDS = 40;
    private static final double RATE = 0.2;

    private final double regularisation;
    private final int least;

    /** Drops features that fewer than {@code least} cases have. */
    LogisticRegression(double regularisation, int least) {
        this.regularisation = regularisation;
        this.least = least;
    }

    Map<String, Double> train(List<Case> cases) {
        Map<String, Integer> index = index(cases);
        int[][] rows = new int[cases.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = cases.get(i).features().stream()
                    .filter(index::containsKey)
                    .mapToInt(index::get)
                    .toArray();
        }
        double[] w = new double[index.size()];
        double[] squares = new double[index.size()];
        java.util.Random random = new java.util.Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 0; n < rows.length; n++) {
                int i = random.nextInt(rows.length);
                step(rows[i], cases.get(i), w, squares, rows.length);
            }
        }
        Map<String, Double> weights = new TreeMap<>();
        index.forEach((feature, i) -> weights.put(feature, w[i]));
        return weights;
    }

    private void step(int[] row, Case c, double[] w, double[] squares, int size) {
        double sum = 0;
        for (int f : row) {
            sum += w[f];
        }
        double error = (1 / (1 + Math.exp(-sum)) - (c.right() ? 1 : 0)) * c.weight();
        for (int f : row) {
            double gradient = error + regularisation * w[f] / size;
            squares[f] += gradient * gradient;
            w[f] -= RATE * gradient / (1e-6 + Math.sqrt(squares[f]));
        }
    }

    private Map<String, Integer> index(List<Case> cases) {
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(c -> c.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        counts.forEach((feature, n) -> {
            if (n >= least) {
                index.put(feature, index.size());
            }
        });
        return index;
    }
}
