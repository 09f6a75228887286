package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which mentions refer to one entity: a union-find over their positions in a list. The first mention stands for all. */
final class Clusters {
    private final List<Integer> parents = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();

    Clusters(int size) {
        for (int i = 0; i < size; i++) {
            parents.add(i);
            sizes.add(1);
        }
    }

    /** A new set of one; gives its member. */
    int add() {
        parents.add(parents.size());
        sizes.add(1);
        return parents.size() - 1;
    }

    int find(int i) {
        int root = i;
        while (parents.get(root) != root) {
            root = parents.get(root);
        }
        parents.set(i, root);
        return root;
    }

    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        if (x != y) {
            parents.set(Math.max(x, y), Math.min(x, y));
            sizes.set(Math.min(x, y), sizes.get(x) + sizes.get(y));
        }
    }

    /** How many members the set has that this one is in. */
    int size(int i) {
        return sizes.get(find(i));
    }

    boolean joined(int a, int b) {
        return find(a) == find(b);
    }

    /** Members by first member, both in order. */
    Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new LinkedHashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            all.computeIfAbsent(find(i), k -> new ArrayList<>()).add(i);
        }
        return all;
    }
}
