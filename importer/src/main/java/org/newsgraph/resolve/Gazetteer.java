package org.newsgraph.resolve;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;

/**
 * Entities that the user knows by key: their names win over those of the articles, and all that an entry names is one. A name
 * that two entries share tells nothing. Immutable and thread-safe.
 */
public final class Gazetteer {
    private final Map<String, Entry> byKey = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();

    /** Throws {@link IllegalArgumentException} if two entries have one key. */
    public Gazetteer(Collection<Entry> entries) {
        for (Entry entry : entries) {
            if (byKey.put(entry.key(), entry) != null) {
                throw new IllegalArgumentException("two entries have the key " + entry.key());
            }
            add(entry, entry.name());
            entry.aliases().forEach(a -> add(entry, a));
        }
    }

    private void add(Entry entry, String name) {
        byName.computeIfAbsent(EntityKey.of(entry.type(), name), n -> new TreeSet<>())
                .add(entry.key());
    }

    /** One that knows nothing. */
    public static Gazetteer empty() {
        return new Gazetteer(List.of());
    }

    /** The key that a name has where the user gives none. */
    public static String key(EntityType type, String name) {
        return EntityKey.of(type, name);
    }

    /** The entry of that key, or the one that all the names of the units that it knows lead to. */
    Optional<Entry> find(String key, List<Unit> units) {
        if (byKey.isEmpty()) {
            return Optional.empty();
        }
        Entry known = byKey.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Set<String> keys = new TreeSet<>();
        for (Unit unit : units) {
            if (unit.isNamed()) {
                keys.addAll(byName.getOrDefault(
                        EntityKey.of(unit.entity().type(), unit.entity().name()), Set.of()));
            }
        }
        return keys.size() == 1 ? Optional.ofNullable(byKey.get(keys.iterator().next())) : Optional.empty();
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
