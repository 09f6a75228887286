package org.newsgraph.model;

import java.util.Comparator;

/**
 * How one event node belongs to another.
 *
 * @param from key of the part, or of the plan
 * @param to key of the whole, or of what happened
 * @param because why, for people
 */
public record EventLink(Kind kind, String from, String to, String because) implements Comparable<EventLink> {
    /** The kinds of links; each is a relationship type of the graph. */
    public enum Kind {
        /** The first takes place within the second: talks at a summit, a meeting on a visit. */
        PART_OF,
        /** What the first plans is what the second tells as done. */
        FULFILLED_BY
    }

    private static final Comparator<EventLink> ORDER = Comparator.comparing(EventLink::from)
            .thenComparing(EventLink::kind)
            .thenComparing(EventLink::to)
            .thenComparing(EventLink::because);

    @Override
    public int compareTo(EventLink other) {
        return ORDER.compare(this, other);
    }
}
