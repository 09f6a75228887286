package org.newsgraph.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node as a person sees it: an entity or an event.
 *
 * @param type the label that colours it, such as {@code Person} or {@code Event}
 * @param detail what kind of event it is, or null
 * @param when when it happened, in words, or null
 * @param start ISO date at its true precision, or null
 * @param support number of articles that tell of it
 * @param evidence ids of sentences that tell of it
 */
public record ViewNode(
        String id,
        String type,
        String caption,
        @Nullable String detail,
        @Nullable String when,
        @Nullable String start,
        long support,
        List<String> aliases,
        List<String> evidence) {
    public ViewNode {
        aliases = List.copyOf(aliases);
        evidence = List.copyOf(evidence);
    }
}
