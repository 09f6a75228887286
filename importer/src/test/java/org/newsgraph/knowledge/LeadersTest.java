package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadersTest {
    /** Territories of other states, and Antarctica, which nobody leads. */
    private static final Set<String> DEPENDENT = Set.of(
            "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CW", "CX", "FK", "GF", "GG", "GI", "GP", "GS",
            "GU", "HM", "IM", "IO", "JE", "KY", "MF", "MP", "MQ", "MS", "NC", "NF", "PM", "PN", "RE", "SH", "SJ", "SX",
            "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private final Leaders leaders = Leaders.standard();

    @Test
    void everyLeaderLedAKnownCountry() {
        for (Leader leader : leaders.all()) {
            assertTrue(Countries.standard().byCode(leader.country()).isPresent(), leader.toString());
            assertFalse(leader.offices().isEmpty(), leader.toString());
            assertFalse(leader.shortNames().isEmpty(), leader.toString());
        }
    }

    @Test
    void everyStateHasLeaders() {
        Set<String> led = leaders.all().stream().map(Leader::country).collect(Collectors.toSet());
        for (Country country : Countries.standard().all()) {
            assertTrue(led.contains(country.iso2()) || DEPENDENT.contains(country.iso2()), country.name());
        }
    }

    @Test
    void noNameIsGivenTwiceInACountry() {
        Map<String, Leader> seen = new HashMap<>();
        for (Leader leader : leaders.all()) {
            Set<String> keys = new HashSet<>();
            for (String name : leader.names()) {
                assertTrue(keys.add(Leaders.key(name)), name);
                assertFalse(Leaders.key(name).isBlank(), leader.toString());
                Leader before = seen.put(leader.country() + Leaders.key(name), leader);
                assertTrue(before == null, () -> before + " and " + leader);
            }
        }
    }

    @Test
    void titlesAreOfficesOfThoseWhoLeadStates() {
        Table.of("leader-titles.tsv").rows().stream()
                .flatMap(row -> row.list(1).stream())
                .forEach(title -> assertTrue(
                        Offices.standard().senses(title).stream()
                                .anyMatch(o -> o.kind().headsState()),
                        title));
    }

    @ParameterizedTest
    @CsvSource({
        "Yoweri Museveni,UG",
        "YOWERI KAGUTA MUSEVENI,UG",
        "Recep Tayyip Erdogan,TR",
        "Moammar Gadhafi,LY",
        "Bashar Assad,SY",
        "Kim Jong Un,KP",
        "Xi Jinping,CN",
        "John F. Kennedy,US",
        "Éamon de Valera,IE",
        "Vigdis Finnbogadottir,IS",
        "Leonid Brezhnev,RU",
        "Erich Honecker,DE",
        // a king of the Belgians and a prince of Monaco
        "Albert II,-",
        // others bear the name
        "John Turner,-",
        "Museveni,-",
        "Amina Otieno,-"
    })
    void fullNamesTellTheCountry(String name, String country) {
        assertEquals(country, country(leaders.named(name)));
    }

    @ParameterizedTest
    @CsvSource({
        "President,Museveni,UG",
        "prime minister,Thatcher,GB",
        "Chancellor,Kohl,DE",
        "Premier,Zhou,CN",
        "Taoiseach,Haughey,IE",
        "President,Peña Nieto,MX",
        "President,Sisi,EG",
        "President,el-Sisi,EG",
        "King,Hussein,JO",
        "President,Hussein,IQ",
        "Ayatollah,Khomeini,IR",
        "Prime Minister,John Turner,CA",
        "Prime Minister,Johnson,GB",
        "President,Johnson,US",
        // leaders of several countries
        "President,Kim,-",
        "King,Abdullah,-",
        "Prime Minister,Ahmed,-",
        // not their office
        "Queen,Thatcher,-",
        "President,Zhou,-",
        "Senator,Museveni,-"
    })
    void titlesWithFamilyNamesTellTheCountry(String title, String name, String country) {
        assertEquals(country, country(leaders.titled(title, name)));
    }

    @Test
    void aFullerNameMustBeTheLeaders() {
        Leader museveni = leaders.named("Yoweri Museveni").get(0);
        assertEquals("Yoweri Museveni", museveni.name());
        assertTrue(museveni.mayBeCalled("Yoweri T. Museveni"));
        assertFalse(museveni.mayBeCalled("Peter Museveni"));
    }

    private static String country(List<Leader> found) {
        return found.stream().map(Leader::country).findFirst().orElse("-");
    }
}
