package org.newsgraph.resolve.event;

import java.util.Arrays;

/** Pairs of reports, by number, with how much speaks for their being of one event: arrays, as there are many. */
final class Pairs {
    private long[] ends = new long[64];
    private double[] evidence = new double[64];
    private int size;

    /** Takes a pair. */
    interface PairConsumer {
        void accept(int a, int b);
    }

    void add(int a, int b, double much) {
        reserve(size + 1);
        ends[size] = ((long) a << 32) | b;
        evidence[size++] = much;
    }

    void addAll(Pairs more) {
        reserve(size + more.size);
        System.arraycopy(more.ends, 0, ends, size, more.size);
        System.arraycopy(more.evidence, 0, evidence, size, more.size);
        size += more.size;
    }

    private void reserve(int needed) {
        if (needed > ends.length) {
            int length = Math.max(needed, ends.length + ends.length / 2);
            ends = Arrays.copyOf(ends, length);
            evidence = Arrays.copyOf(evidence, length);
        }
    }

    /** Gives each pair, that for which most speaks first, then in the order of the numbers. */
    void forEachFromStrongest(PairConsumer consumer) {
        int[] order = new int[size];
        int[] spare = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = i;
        }
        sort(order, spare, 0, size);
        for (int i : order) {
            consumer.accept((int) (ends[i] >>> 32), (int) ends[i]);
        }
    }

    /** Sorts by merging. */
    private void sort(int[] order, int[] spare, int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        sort(order, spare, from, middle);
        sort(order, spare, middle, to);
        System.arraycopy(order, from, spare, from, to - from);
        for (int i = from, j = middle, k = from; k < to; k++) {
            boolean first = j == to || (i < middle && compare(spare[i], spare[j]) <= 0);
            order[k] = first ? spare[i++] : spare[j++];
        }
    }

    private int compare(int one, int other) {
        int stronger = Double.compare(evidence[other], evidence[one]);
        return stronger != 0 ? stronger : Long.compare(ends[one], ends[other]);
    }
}
