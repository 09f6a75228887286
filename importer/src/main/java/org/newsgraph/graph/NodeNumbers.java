package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.NodeKey;

/** Numbers for nodes, from 0 in the order in which they were first asked for: a hash table without an object for each entry. */
final class NodeNumbers {
    private static final int NONE = -1;

    private final List<NodeKey> keys = new ArrayList<>();
    /** Numbers by hash, in open addressing. */
    private int[] slots = empty(1 << 12);

    private static int[] empty(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** The number of a node; a new one if it has none. */
    int of(NodeKey key) {
        int slot = slot(key);
        if (slots[slot] != NONE) {
            return slots[slot];
        }
        slots[slot] = keys.size();
        keys.add(key);
        if (2 * keys.size() > slots.length) {
            slots = empty(2 * slots.length);
            for (int i = 0; i < keys.size(); i++) {
                slots[slot(keys.get(i))] = i;
            }
        }
        return keys.size() - 1;
    }

    /** The number of a node, or a negative one if it has none. */
    int find(NodeKey key) {
        return slots[slot(key)];
    }

    private int slot(NodeKey key) {
        int hash = key.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & (slots.length - 1);
        while (slots[slot] != NONE && !keys.get(slots[slot]).equals(key)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    NodeKey key(int number) {
        return keys.get(number);
    }

    int size() {
        return keys.size();
    }
}
