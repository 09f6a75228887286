package org.newsgraph.knowledge;

import java.util.List;

/**
 * A country or territory of ISO 3166-1 (and Kosovo).
 *
 * @param iso2 ISO 3166-1 alpha-2 code
 * @param iso3 ISO 3166-1 alpha-3 code
 * @param name the short name in common use, such as "South Korea"
 * @param names all names, {@code name} first
 * @param adjectives such as "French"; empty for some uninhabited territories
 * @param people nouns for one or all of its people, such as "Frenchman", "Frenchmen"
 * @param capitals capital and seats of government, with other spellings; empty where there is none
 */
public record Country(
        String iso2,
        String iso3,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> people,
        List<String> capitals) {
    public Country {
        if (iso2.length() != 2 || iso3.length() != 3) {
            throw new IllegalArgumentException("not ISO 3166 codes: " + iso2 + ", " + iso3);
        }
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        people = List.copyOf(people);
        capitals = List.copyOf(capitals);
    }
}
