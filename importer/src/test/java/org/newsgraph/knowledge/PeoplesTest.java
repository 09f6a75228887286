package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeoplesTest {
    private static final Peoples PEOPLES = Peoples.standard();

    @ParameterizedTest
    @CsvSource({
        "Chechens, RU",
        "Chechen, RU",
        "the Welsh, GB",
        "Scotsmen, GB",
        "Rohingyas, MM",
        "Crimean Tatars, UA",
        "Kurds, -",
        "Iraqi Kurds, IQ",
        "Bosnian Serbs, BA",
        "Croatian Serb, HR",
        "Israeli Arabs, IL",
        "Lebanese Christians, LB",
        "Turkish Cypriots, CY",
        "Korean Americans, US",
        "ethnic Albanians, -",
        "Serbian tanks, -"
    })
    void livesIn(String people, String country) {
        assertEquals(country, PEOPLES.countryOf(people).map(Country::iso2).orElse("-"));
    }

    static Stream<List<String>> rows() {
        return Table.of("peoples.tsv").rows().stream().map(Table.Row::cells);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowNamesACountryOrNone(List<String> row) {
        String country = row.get(0);
        assertTrue(country.isEmpty() || Countries.standard().byCode(country).isPresent(), country);
        for (String people : row.get(1).split(";")) {
            assertTrue(PEOPLES.isPeople(people), people);
            assertTrue(Countries.standard().byName(people).isEmpty(), people);
            assertEquals(country, PEOPLES.countryOf(people).map(Country::iso2).orElse(""), people);
        }
    }

    @ParameterizedTest
    @CsvSource({"officials", "Germany", "tanks"})
    void isNoPeople(String words) {
        assertFalse(PEOPLES.isPeople(words));
    }
}
