package org.newsgraph.read.maxent;

import java.util.Collection;

/**
 * Numbers of the features of a maximum entropy model, by their {@link FeatureKey}. Most of the features that a sentence has are
 * in no model; to tell so takes one look into memory, and the looks for all features of a context are under way at the same time.
 * Immutable and thread-safe.
 */
final class FeatureTable {
    private static final long FREE = 0;
    private static final long MIXER = 0xD6E8FEB86659FD93L;

    private final long[] keys;
    private final int[] numbers;
    private final int shift;
    /** The number of the feature whose key is that of a free slot; negative if there is none. */
    private int ofFree = -1;

    /** Numbers the features as they come; throws IllegalArgumentException if two have the same key. */
    FeatureTable(Collection<String> features) {
        int bits = Math.max(2, 33 - Integer.numberOfLeadingZeros(Math.max(1, features.size())));
        this.shift = Long.SIZE - bits;
        this.keys = new long[1 << bits];
        this.numbers = new int[1 << bits];
        int number = 0;
        for (String feature : features) {
            put(FeatureKey.of(feature).hash(), number++, feature);
        }
    }

    private void put(long key, int number, String feature) {
        if (number(key) >= 0) {
            throw new IllegalArgumentException("two features of the model have the key of " + feature);
        }
        if (key == FREE) {
            ofFree = number;
            return;
        }
        int slot = slot(key);
        while (keys[slot] != FREE) {
            slot = next(slot);
        }
        keys[slot] = key;
        numbers[slot] = number;
    }

    private int slot(long key) {
        return (int) (((key ^ (key >>> 32)) * MIXER) >>> shift);
    }

    private int next(int slot) {
        return (slot + 1) & (keys.length - 1);
    }

    /**
     * Writes the numbers of those of the features that are in the table, in their order, and gives how many they are. The array
     * must have a place for each feature.
     */
    int find(Features features, int[] found) {
        int size = features.size();
        for (int i = 0; i < size; i++) { // no branches here, so that no look waits for another
            int slot = slot(features.key(i));
            found[i] = keys[slot] == FREE ? -1 : slot;
        }
        int known = 0;
        for (int i = 0; i < size; i++) {
            int number = found[i] < 0 ? missing(features.key(i)) : number(features.key(i));
            if (number >= 0) {
                found[known++] = number;
            }
        }
        return known;
    }

    private int missing(long key) {
        return key == FREE ? ofFree : -1;
    }

    /** The number of a feature, negative if it is not in the table. */
    int number(long key) {
        if (key == FREE) {
            return ofFree;
        }
        for (int slot = slot(key); keys[slot] != FREE; slot = next(slot)) {
            if (keys[slot] == key) {
                return numbers[slot];
            }
        }
        return -1;
    }
}
