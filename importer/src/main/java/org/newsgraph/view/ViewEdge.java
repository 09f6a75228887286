package org.newsgraph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship as a person sees it.
 *
 * @param source id of the node it starts at
 * @param target id of the node it ends at
 * @param first first day of the articles that say it, or null
 * @param last last day of the articles that say it, or null
 * @param evidence ids of sentences that say it
 */
public record ViewEdge(
        String id,
        String type,
        String source,
        String target,
        long support,
        @Nullable String first,
        @Nullable String last,
        List<String> evidence) {
    public ViewEdge {
        evidence = List.copyOf(evidence);
    }
}
