package org.newsgraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One person, country, organization, place, group or named event within a document.
 *
 * @param id holds within the document, such as {@code e1}
 * @param name the fullest name that the document gives
 * @param aliases the other names that the document gives, sorted
 * @param attributes further facts that the document or general knowledge gives: {@code iso2}, {@code iso3} of a country,
 *     {@code gender}, {@code titles}, {@code within} (ISO code of the country that a place lies in) …
 */
public record Entity(
        String id, EntityType type, String name, List<String> aliases, SortedMap<String, String> attributes) {
    /** The attribute that holds the titles and offices before a person's name, such as "President; President-elect". */
    public static final String TITLES = "titles";

    private static final String BETWEEN_TITLES = "; ";

    public Entity {
        aliases = aliases.size() < 2
                ? List.copyOf(aliases)
                : aliases.stream().distinct().sorted().toList();
        attributes = PackedMap.of(attributes);
    }

    public static Entity of(String id, EntityType type, String name) {
        return new Entity(id, type, name, List.of(), new TreeMap<>(Map.of()));
    }

    /** The same entity with one more attribute; one that it has already stays. */
    public Entity with(String attribute, String value) {
        TreeMap<String, String> more = new TreeMap<>(attributes);
        more.putIfAbsent(attribute, value);
        return new Entity(id, type, name, aliases, more);
    }

    /** Both, each once whatever its case, in the order of the alphabet. */
    public static String joinTitles(String some, String others) {
        TreeMap<String, String> titles = new TreeMap<>();
        for (String title : (some + BETWEEN_TITLES + others).split(BETWEEN_TITLES)) {
            titles.merge(title.toLowerCase(Locale.ROOT), title, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return String.join(BETWEEN_TITLES, titles.values());
    }
}
