package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = Places.standard();

    @ParameterizedTest
    @CsvSource({
        "Dubai, AE, true",
        "Sivas, TR, false",
        "Severomorsk, RU, false",
        "Pekanbaru, ID, false",
        "Timmins, CA, false",
        "Angra dos Reis, BR, false"
    })
    void liesInItsCountry(String name, String country, boolean famous) {
        assertEquals(country, places.countryOf(name).map(Country::iso2).orElse("-"));
        assertEquals(famous, places.famous(name).isPresent());
    }

    @Test
    void aSharedNameMeansThePlaceInTheOneCountryThatIsToldOf() {
        assertEquals("LB", code("Tripoli", Set.of("LB", "SY")));
        assertEquals("LY", code("Tripoli", Set.of("LY", "SY")));
        assertEquals("LY", code("Tripoli", Set.of("LY", "LB")));
        assertEquals("LY", code("Tripoli", Set.of()));
    }

    @Test
    void noNameStandsForTwoPlacesAndEachCodeIsACountry() {
        Map<String, String> seen = new HashMap<>();
        for (String table : List.of("places.tsv", "more-places.tsv")) {
            for (Table.Row row : Table.of(table).rows()) {
                assertTrue(Countries.standard().byCode(row.cell(0)).isPresent(), row.cell(0));
                for (String names : row.list(2)) {
                    for (String name : names.split("/")) {
                        String before = seen.put(Fold.key(name), row.cell(0));
                        assertTrue(before == null || before.equals(row.cell(0)), name);
                    }
                }
            }
        }
        for (Table.Row row : Table.of("shared-places.tsv").rows()) {
            assertTrue(row.list(1).size() > 1, row.cell(0));
            row.list(1)
                    .forEach(
                            code -> assertTrue(Countries.standard().byCode(code).isPresent(), code));
        }
    }

    private String code(String name, Set<String> told) {
        return places.countryOf(name, told).map(Country::iso2).orElse("-");
    }
}
