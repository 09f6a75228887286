package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.EntityType;

/** Entities that the user knows by key: their names win over those of the articles. Immutable and thread-safe. */
public final class Gazetteer {
    private final Map<String, Entry> byName = new HashMap<>();

    /** Later entries do not replace earlier ones of the same type and name. */
    public Gazetteer(List<Entry> entries) {
        for (Entry entry : entries) {
            byName.putIfAbsent(key(entry.type(), entry.name()), entry);
        }
        for (Entry entry : entries) {
            entry.aliases().forEach(a -> byName.putIfAbsent(key(entry.type(), a), entry));
        }
    }

    /** One that knows nothing. */
    public static Gazetteer empty() {
        return new Gazetteer(List.of());
    }

    /** The entry of that type and name or alias. */
    public Optional<Entry> find(EntityType type, String name) {
        return Optional.ofNullable(byName.get(key(type, name)));
    }

    private static String key(EntityType type, String name) {
        return type + ":" + EntityKey.slug(name);
    }

    /**
     * One row of a gazetteer.
     *
     * @param key such as {@code person:vladimir-putin}
     * @param wikidata the item's QID, if the row has one
     */
    public record Entry(String key, EntityType type, String name, List<String> aliases, Optional<String> wikidata) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }
}
