package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Finds the best legal sequence of BIO labels (Viterbi): I-X only follows B-X or I-X. Labels stand in the order O,
 * B-first type, I-first type, B-second type and so on.
 */
final class BioDecoder {
    private final List<String> types;
    private final int labels;

    BioDecoder(List<String> types) {
        this.types = List.copyOf(types);
        this.labels = 1 + 2 * types.size();
    }

    int labels() {
        return labels;
    }

    /** Names from the logarithms of the labels' probabilities, a row a token; a name's probability is its mean. */
    List<Span> decode(float[][] logs) {
        int[] best = path(logs);
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < best.length; ) {
            int end = i + 1;
            if (isBegin(best[i])) {
                double sum = logs[i][best[i]];
                while (end < best.length && best[end] == best[i] + 1) {
                    sum += logs[end][best[end]];
                    end++;
                }
                names.add(new Span(i, end, types.get((best[i] - 1) / 2), Math.exp(sum / (end - i))));
            }
            i = end;
        }
        return names;
    }

    private static boolean isBegin(int label) {
        return label % 2 == 1;
    }

    private static boolean isInside(int label) {
        return label > 0 && label % 2 == 0;
    }

    private int[] path(float[][] logs) {
        int n = logs.length;
        int[][] from = new int[n][labels];
        double[] score = new double[labels];
        for (int i = 0; i < n; i++) {
            double[] next = new double[labels];
            int top = i == 0 ? 0 : best(score);
            for (int label = 0; label < labels; label++) {
                int source = top;
                if (isInside(label)) {
                    source = i == 0 || score[label - 1] >= score[label] ? label - 1 : label;
                }
                from[i][label] = source;
                boolean illegal = i == 0 && isInside(label);
                next[label] = illegal ? Double.NEGATIVE_INFINITY : (i == 0 ? 0 : score[source]) + logs[i][label];
            }
            score = next;
        }
        int[] path = new int[n];
        for (int i = n - 1, label = n == 0 ? 0 : best(score); i >= 0; label = from[i][label], i--) {
            path[i] = label;
        }
        return path;
    }

    private static int best(double[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }
}
