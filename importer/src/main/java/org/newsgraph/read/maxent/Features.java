package org.newsgraph.read.maxent;

import java.util.Arrays;

/** The features of one context, in their order, as keys; made to be filled again and again. For one thread. */
public final class Features {
    private static final int USUAL = 128;
    private static final long FACTOR = 0xD1342543DE82EF95L;
    private static final FeatureKey COMMA = FeatureKey.of(",");

    private long[] keys = new long[USUAL];
    private int size;

    /** Forgets all features. */
    public void clear() {
        size = 0;
    }

    public void add(FeatureKey feature) {
        put(feature.hash());
    }

    /** Adds the feature whose text is that of the two, one behind the other. */
    public void add(FeatureKey a, FeatureKey b) {
        put(a.hash() * b.power() + b.hash());
    }

    /** Adds the feature whose text is that of the three, one behind the other. */
    public void add(FeatureKey a, FeatureKey b, FeatureKey c) {
        put((a.hash() * b.power() + b.hash()) * c.power() + c.hash());
    }

    /** Adds the feature whose text is that of the two with a comma between them. */
    public void addList(FeatureKey a, FeatureKey b) {
        put(listed(a.hash(), b));
    }

    /** Adds the feature whose text is that of the three with commas between them. */
    public void addList(FeatureKey a, FeatureKey b, FeatureKey c) {
        put(listed(listed(a.hash(), b), c));
    }

    private static long listed(long list, FeatureKey next) {
        return (list * COMMA.power() + COMMA.hash()) * next.power() + next.hash();
    }

    private void put(long key) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size++] = key;
    }

    int size() {
        return size;
    }

    long key(int index) {
        return keys[index];
    }

    /** 64 bits that stand for these features in this order. */
    long digest() {
        long digest = size;
        for (int i = 0; i < size; i++) {
            digest = (digest ^ keys[i]) * FACTOR;
            digest ^= digest >>> 32;
        }
        return digest;
    }
}
