package org.newsgraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A well-known organization and where it sits.
 *
 * @param country ISO 3166-1 alpha-2 code of the country that it is based in, or null for a union of states
 * @param city the city of its seat, or null
 * @param partOf the body or country that it is a part of, or null
 * @param names the usual name first
 */
public record Body(
        OrganizationKind kind,
        @Nullable String country,
        @Nullable String city,
        @Nullable String partOf,
        List<String> names) {
    public Body {
        names = List.copyOf(names);
    }

    public String name() {
        return names.get(0);
    }
}
