package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountriesTest {
    private static final Countries COUNTRIES = Countries.standard();
    /** Uninhabited, without a people, or cities that are their own capital. */
    private static final Set<String> WITHOUT_CAPITAL = Set.of("AQ", "BV", "HK", "HM", "IO", "MO", "SG", "UM", "VA");

    static List<Country> all() {
        return COUNTRIES.all();
    }

    @Test
    void everyIsoCountryIsThere() {
        Set<String> missing = new TreeSet<>(List.of(ULocale.getISOCountries()));
        missing.removeAll(Set.of("AC", "CP", "CQ", "DG", "EA", "IC", "TA")); // reserved codes, not countries
        COUNTRIES.all().forEach(c -> missing.remove(c.iso2()));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isFoundByAllItsNamesAdjectivesPeopleAndCapitals(Country c) {
        c.names().forEach(n -> assertSame(c, COUNTRIES.byName(n).orElseThrow(), n));
        assertSame(c, COUNTRIES.byCode(c.iso3()).orElseThrow());
        if (!c.iso2().equals("CG")) { // shares "Congolese" with CD
            c.adjectives().forEach(n -> assertSame(c, COUNTRIES.byAdjective(n).orElseThrow(), n));
            c.people().forEach(n -> assertSame(c, COUNTRIES.byPeople(n).orElseThrow(), n));
        }
        c.capitals().forEach(n -> assertSame(c, COUNTRIES.byCapital(n).orElseThrow(), n));
        assertTrue(!c.capitals().isEmpty() || WITHOUT_CAPITAL.contains(c.iso2()), c.name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S.|US
            US|US
            USA|US
            the United States of America|US
            america|US
            UNITED KINGDOM|GB
            U.K|GB
            Great Britain|GB
            D.R. Congo|CD
            Republic of Congo|CG
            Côte d’Ivoire|CI
            cote d'ivoire|CI
            Burma|MM
            Russian Federation|RU
            DPRK|KP
            the Netherlands|NL
            Holland|NL
            Türkiye|TR
            St Lucia|LC
            Czechia|CZ
            Swaziland|SZ
            Viet Nam|VN
            the Holy See|VA
            """)
    void hardNames(String name, String iso2) {
        assertEquals(iso2, COUNTRIES.byName(name).orElseThrow().iso2());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the French|FR
            Frenchwoman|FR
            Britons|GB
            the Dutch|NL
            Swedes|SE
            Spaniard|ES
            Poles|PL
            Turks|TR
            New Zealanders|NZ
            Filipina|PH
            Basotho|LS
            Serbs|RS
            Icelanders|IS
            Saudis|SA
            """)
    void peoples(String noun, String iso2) {
        assertEquals(iso2, COUNTRIES.byPeople(noun).orElseThrow().iso2());
    }

    @Test
    void acronymsNeedCapitals() {
        assertTrue(COUNTRIES.byName("us").isEmpty());
        assertTrue(COUNTRIES.byName("car").isEmpty());
    }

    @Test
    void statesThatAreNoMoreAreNoCountries() {
        assertTrue(COUNTRIES.byName("Soviet Union").isEmpty());
        assertEquals("Soviet Union", COUNTRIES.former("the USSR").orElseThrow().name());
        assertEquals("RU", COUNTRIES.formerByAdjective("Soviet").orElseThrow().continuedBy());
        assertTrue(COUNTRIES.former("Yugoslavia").orElseThrow().continuedBy() == null);
    }

    @Test
    void ambiguousNamesSaySo() {
        for (String name : List.of("Georgia", "Jordan", "Chad", "Niger", "Guinea", "Congo", "Turkey", "Ireland")) {
            assertTrue(COUNTRIES.otherMeaning(name).isPresent(), name);
        }
        assertTrue(COUNTRIES.otherMeaning("Germany").isEmpty());
    }
}
