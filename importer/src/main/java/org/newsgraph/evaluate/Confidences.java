package org.newsgraph.evaluate;

/**
 * How far the confidence of names is from how often they are right: the expected calibration error over ten bins of
 * equal width (Guo et al. 2017).
 */
final class Confidences {
    private static final int BINS = 10;
    private final int[] names = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sum = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.max(0, Math.min(BINS - 1, (int) (confidence * BINS)));
        names[bin]++;
        right[bin] += isRight ? 1 : 0;
        sum[bin] += confidence;
    }

    double error() {
        double error = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sum[bin] - right[bin]);
            all += names[bin];
        }
        return all == 0 ? 0 : error / all;
    }
}
