package org.newsgraph.read.maxent;

/**
 * A maximum entropy model that remembers the probabilities of the latest contexts, as the derivations of a beam ask for the same
 * contexts again and again. For one thread.
 */
public final class MemoModel {
    private static final int REMEMBERED = 1 << 11;

    private final MaxentTable table;
    private final long[] digests = new long[REMEMBERED];
    private final double[][] latest = new double[REMEMBERED][];

    public MemoModel(MaxentTable table) {
        this.table = table;
    }

    public MaxentTable table() {
        return table;
    }

    /** The probability of each outcome in a context that has these features; others are given the same array, so it must not be changed. */
    public double[] probabilities(Features context) {
        long digest = context.digest();
        int slot = (int) (digest ^ (digest >>> 32)) & (REMEMBERED - 1);
        if (latest[slot] == null || digests[slot] != digest) {
            latest[slot] = table.probabilities(context);
            digests[slot] = digest;
        }
        return latest[slot];
    }
}
