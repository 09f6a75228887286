package org.newsgraph.resolve;

/** Disjoint sets of the numbers below a bound; the smallest member stands for its set. */
final class UnionFind {
    private final int[] parents;

    UnionFind(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    int find(int i) {
        int root = i;
        while (parents[root] != root) {
            root = parents[root];
        }
        int next = i;
        while (parents[next] != root) {
            int after = parents[next];
            parents[next] = root;
            next = after;
        }
        return root;
    }

    void join(int a, int b) {
        int x = find(a);
        int y = find(b);
        parents[Math.max(x, y)] = Math.min(x, y);
    }
}
