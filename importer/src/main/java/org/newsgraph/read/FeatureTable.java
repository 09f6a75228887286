package org.newsgraph.read;

import java.util.Collection;

/**
 * Numbers of the features of a maximum entropy model, by name. Most of the features that a sentence has are in no model, so the
 * table keeps the hash codes of names together, apart from the names: to tell that a name is missing takes one look into memory
 * and not three. Immutable and thread-safe.
 */
final class FeatureTable {
    /** What {@link #find} returns for a name that is not in the table. */
    static final int MISSING = -1;

    private final int[] hashes;
    /** Numbers, one more than they are; zero where a slot is free. */
    private final int[] numbers;

    private final String[] names;
    private final int mask;

    /** Numbers the names as they come. */
    FeatureTable(Collection<String> names) {
        this.names = names.toArray(String[]::new);
        int slots = Integer.highestOneBit(Math.max(1, this.names.length)) * 4;
        this.mask = slots - 1;
        this.hashes = new int[slots];
        this.numbers = new int[slots];
        for (int i = 0; i < this.names.length; i++) {
            put(this.names[i].hashCode(), i + 1);
        }
    }

    private void put(int hash, int number) {
        int slot = spread(hash);
        while (numbers[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** The number of a name, or {@link #MISSING}. */
    int find(String name) {
        int hash = name.hashCode();
        for (int slot = spread(hash); ; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash) {
                int number = numbers[slot];
                if (number == 0) {
                    return MISSING;
                }
                if (names[number - 1].equals(name)) {
                    return number - 1;
                }
            } else if (hashes[slot] == 0 && numbers[slot] == 0) {
                return MISSING;
            }
        }
    }
}
