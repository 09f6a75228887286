package org.newsgraph.model;

import java.util.Comparator;

/** What identifies a node of the graph. Ordered by kind, then id. */
public record NodeKey(NodeKind kind, String id) implements Comparable<NodeKey> {
    private static final Comparator<NodeKey> ORDER =
            Comparator.comparing(NodeKey::kind).thenComparing(NodeKey::id);

    @Override
    public int compareTo(NodeKey other) {
        return ORDER.compare(this, other);
    }
}
