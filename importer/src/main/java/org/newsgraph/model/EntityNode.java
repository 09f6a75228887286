package org.newsgraph.model;

import java.util.List;
import java.util.SortedMap;

/**
 * One entity across documents: a node of the graph.
 *
 * @param key stable and derived from content, such as {@code country:RU} or {@code person:vladimir-putin}
 * @param aliases all other names that the articles give, sorted
 * @param attributes {@code iso2}, {@code iso3}, {@code wikidata} and the like
 */
public record EntityNode(
        String key, EntityType type, String name, List<String> aliases, SortedMap<String, String> attributes) {
    public EntityNode {
        aliases = aliases.size() < 2
                ? List.copyOf(aliases)
                : aliases.stream().distinct().sorted().toList();
        attributes = PackedMap.of(attributes);
    }
}
