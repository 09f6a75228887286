package org.newsgraph.knowledge;

import java.util.List;

/**
 * A city, region or other part of a country.
 *
 * @param names the usual English name first, other spellings after it
 * @param kind city, state (a first-order division), region, island or district
 * @param country ISO 3166-1 alpha-2 code of the country that it lies in
 */
public record Place(List<String> names, String kind, String country) {
    public Place {
        names = List.copyOf(names);
    }

    public String name() {
        return names.get(0);
    }
}
