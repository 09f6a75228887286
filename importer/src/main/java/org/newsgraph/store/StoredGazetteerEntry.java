package org.newsgraph.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity that the user knows, as the database keeps it. The room {@code resolve} knows what it means.
 *
 * @param key of the node
 * @param type label of the node
 * @param wikidata QID, or null
 */
public record StoredGazetteerEntry(
        String key,
        String type,
        String name,
        List<String> aliases,
        @Nullable String wikidata) {
    public StoredGazetteerEntry {
        aliases = List.copyOf(aliases);
    }
}
