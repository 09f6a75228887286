package org.newsgraph.knowledge;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cities, regions and islands with their countries: those of {@code places.tsv}, written for Newsgraph, the capitals of
 * {@code countries.tsv}, and the exemplar cities of ICU's time zones, which are the famous ones; and those of {@code more-places.tsv},
 * written for Newsgraph too, which one only takes for places where a text shows that they are. A name that several places share means the one that
 * news means most ("Birmingham" is the English one), or the one of its countries ({@code shared-places.tsv}) that the text tells of. Immutable and thread-safe.
 */
public final class Places {
    private static final Places STANDARD = new Places();

    private final Names<Place> famous = new Names<>();
    private final Names<Place> others = new Names<>();
    private final Names<Set<String>> shared = new Names<>();

    private Places() {
        Table.of("places.tsv").rows().forEach(row -> row.list(2).forEach(names -> add(famous, row, names)));
        Table.of("more-places.tsv").rows().forEach(row -> row.list(2).forEach(names -> add(others, row, names)));
        Table.of("shared-places.tsv").rows().forEach(row -> shared.add(row.cell(0), Set.copyOf(row.list(1))));
        for (Country country : Countries.standard().all()) {
            if (!country.capitals().isEmpty()) {
                Place capital = new Place(country.capitals(), "city", country.iso2());
                country.capitals().forEach(name -> famous.add(name, capital));
            }
        }
        addTimeZones();
    }

    private static void add(Names<Place> byName, Table.Row row, String names) {
        Place place =
                new Place(Arrays.stream(names.split("/")).map(String::strip).toList(), row.cell(1), row.cell(0));
        place.names().forEach(name -> byName.add(name, place));
    }

    private void addTimeZones() {
        TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            if (city != null
                    && Countries.standard().byCode(country).isPresent()
                    && Countries.standard().byName(city).isEmpty()) {
                famous.add(city, new Place(List.of(city), "city", country));
            }
        }
    }

    /** The one table of all. */
    public static Places standard() {
        return STANDARD;
    }

    /** The place of that name; a country is no place here. */
    public Optional<Place> byName(String name) {
        return famous(name).or(() -> others.get(name));
    }

    /** The place of that name, if it is so famous that the name alone tells that a place is meant. */
    public Optional<Place> famous(String name) {
        return famous.get(name);
    }

    /** The country in which the place of that name lies. */
    public Optional<Country> countryOf(String name) {
        return byName(name).flatMap(p -> Countries.standard().byCode(p.country()));
    }

    /**
     * The same in a text that tells of these countries, by their ISO 3166-1 alpha-2 codes: of places that share the name, the one that lies
     * in the only one of them.
     */
    public Optional<Country> countryOf(String name, Set<String> told) {
        List<String> possible = shared.get(name).stream()
                .flatMap(Set::stream)
                .filter(told::contains)
                .toList();
        return possible.size() == 1 ? Countries.standard().byCode(possible.get(0)) : countryOf(name);
    }
}
