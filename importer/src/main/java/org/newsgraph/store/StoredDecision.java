package org.newsgraph.store;

import java.time.Instant;

/**
 * A decision of the user about two nodes, as the database keeps it. The room {@code resolve} knows what it means.
 *
 * @param kind what is to be done with the two
 * @param first key of a node
 * @param second key of another node, or id of an article
 * @param reason in the user's words
 * @param at when it was decided
 */
public record StoredDecision(String kind, String first, String second, String reason, Instant at) {}
