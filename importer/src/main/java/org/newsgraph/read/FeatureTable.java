package org.newsgraph.read;

import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers of the features of a maximum entropy model, by name. Most of the features that a sentence has are in no model, so the
 * table keeps the hash codes of names together, apart from the names: to tell that a name is missing takes one look into memory
 * and not three, and the looks for all features of a context are under way at the same time. Immutable and thread-safe.
 */
final class FeatureTable {
    private static final int FREE = 0;
    /** Stands for the hash code that a free slot has. */
    private static final int NOT_FREE = 1;

    private final int[] hashes;
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
            put(hash(this.names[i]), i);
        }
    }

    private void put(int hash, int number) {
        int slot = slot(hash);
        while (hashes[slot] != FREE) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private static int hash(String name) {
        int hash = name.hashCode();
        return hash == FREE ? NOT_FREE : hash;
    }

    private int slot(int hash) {
        int mixed = hash * 0x9E3779B9;
        return (mixed ^ (mixed >>> 15)) & mask;
    }

    /** Numbers of those of the names that are in the table, in their order. */
    int[] find(String[] some) {
        int[] found = new int[some.length];
        for (int i = 0; i < some.length; i++) {
            found[i] = hashes[slot(hash(some[i]))];
        }
        int known = 0;
        for (int i = 0; i < some.length; i++) {
            int number = found[i] == FREE ? -1 : find(some[i]);
            if (number >= 0) {
                found[known++] = number;
            }
        }
        return Arrays.copyOf(found, known);
    }

    /** The number of a name, negative if it is not in the table. */
    private int find(String name) {
        int hash = hash(name);
        for (int slot = slot(hash); hashes[slot] != FREE; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && names[numbers[slot]].equals(name)) {
                return numbers[slot];
            }
        }
        return -1;
    }
}
