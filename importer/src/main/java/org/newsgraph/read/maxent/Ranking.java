package org.newsgraph.read.maxent;

import java.util.Arrays;

/** Which outcomes a beam search goes on with. */
public final class Ranking {
    private Ranking() {}

    /** The {@code n}-th largest of the values, equal ones counted each; the smallest if they are fewer. */
    public static double nth(double[] values, int n) {
        double[] largest = new double[Math.min(n, values.length)];
        Arrays.fill(largest, Double.NEGATIVE_INFINITY);
        int last = largest.length - 1;
        for (double value : values) {
            int at = last;
            if (value <= largest[last]) {
                continue;
            }
            for (; at > 0 && largest[at - 1] < value; at--) {
                largest[at] = largest[at - 1];
            }
            largest[at] = value;
        }
        return largest[last];
    }
}
