package org.newsgraph.resolve;

import java.time.Instant;

/**
 * What the user decided about two nodes.
 *
 * @param first key of a node; of a merge, the one that goes
 * @param second key of the other node; of a merge, the one that stays; of a split, id of the article whose entity leaves
 * @param reason in the user's words
 * @param at when it was decided
 */
public record Decision(Kind kind, String first, String second, String reason, Instant at) {
    /** What is to be done with the two. */
    public enum Kind {
        /** The two are one. */
        MERGE,
        /** The two are not one, whatever the articles suggest. */
        NEVER_MERGE,
        /** The entity of one article is not the one it was taken for. */
        SPLIT
    }

    public Decision {
        if (first.isBlank() || second.isBlank()) {
            throw new IllegalArgumentException("a decision needs two nodes");
        }
    }
}
