package org.newsgraph.knowledge;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Cities, regions and islands with their countries: those of {@code places.tsv}, written for Newsgraph, the capitals of
 * {@code countries.tsv}, and the exemplar cities of ICU's time zones. A name that several places share means the one that
 * news means most ("Birmingham" is the English one). Immutable and thread-safe.
 */
public final class Places {
    private static final Places STANDARD = new Places();

    private final Names<Place> byName = new Names<>();

    private Places() {
        Table.of("places.tsv").rows().forEach(row -> row.list(2).forEach(names -> add(row, names)));
        for (Country country : Countries.standard().all()) {
            if (!country.capitals().isEmpty()) {
                Place capital = new Place(country.capitals(), "city", country.iso2());
                country.capitals().forEach(name -> byName.add(name, capital));
            }
        }
        addTimeZones();
    }

    private void add(Table.Row row, String names) {
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
                byName.add(city, new Place(List.of(city), "city", country));
            }
        }
    }

    /** The one table of all. */
    public static Places standard() {
        return STANDARD;
    }

    /** The place of that name; a country is no place here. */
    public Optional<Place> byName(String name) {
        return byName.get(name);
    }

    /** The country in which the place of that name lies. */
    public Optional<Country> countryOf(String name) {
        return byName.get(name).flatMap(p -> Countries.standard().byCode(p.country()));
    }
}
