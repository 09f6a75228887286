package org.newsgraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state that is no more, such as the Soviet Union; it has a key of its own and is never taken for a country of today.
 *
 * @param code own code of Newsgraph
 * @param continuedBy ISO 3166-1 alpha-2 code of the state that continues it in law or in common speech, or null
 */
public record FormerState(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        @Nullable String continuedBy) {
    public FormerState {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
    }
}
