package org.newsgraph.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A political party.
 *
 * @param country ISO 3166-1 alpha-2 code, or null for one above countries
 * @param names the full name first, then others and abbreviations
 * @param adherents nouns and adjectives for its members, singular and plural
 */
public record Party(@Nullable String country, List<String> names, List<String> adherents) {
    public Party {
        names = List.copyOf(names);
        adherents = List.copyOf(adherents);
    }

    public String name() {
        return names.get(0);
    }
}
