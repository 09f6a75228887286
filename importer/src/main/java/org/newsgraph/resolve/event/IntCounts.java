package org.newsgraph.resolve.event;

/** Counts of numbers, in open addressing. */
final class IntCounts {
    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;

    void increment(int key) {
        int slot = slot(key);
        if (counts[slot]++ == 0) {
            keys[slot] = key;
            if (++size > keys.length / 2) {
                grow();
            }
        }
    }

    int get(int key) {
        return counts[slot(key)];
    }

    /** Where the key is, or the empty place where it would be. */
    private int slot(int key) {
        int hash = key * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[2 * oldKeys.length];
        counts = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
    }
}
