package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.EntityType;

class CountryNamesTest {
    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bosnian Serbs shelled the town. | Bosnian Serbs/BA",
                "The Iraqi Kurds thanked Peru. | Iraqi Kurds/IQ; Peru/PE",
                "Turkish Cypriots thanked Peru. | Turkish Cypriots/CY; Peru/PE",
                "Ethnic Albanians in Serbia protested. | Ethnic Albanians/RS; Serbia/RS",
                "The ethnic Turks thanked Peru and Chile. | ethnic Turks/-; Peru/PE; Chile/CL",
                "Albanians thanked Peru. | Albanians/AL; Peru/PE",
                "Chechen rebels thanked Peru. | Chechen/RU; Chechen rebels/RU; Peru/PE",
                "Sino-Indian talks began. | China/CN; India/IN",
                "The Indo-European languages are old. | Indo-European/-",
                "The Albanians of southern Serbia thanked Peru. | Albanians/RS; Serbia/RS; Peru/PE",
                "The Albanians in Serbia thanked Peru. | Albanians/AL; Serbia/RS; Peru/PE",
                "Troops killed three ethnic Turks in Bulgaria. Peru said nothing. | ethnic Turks/BG; Bulgaria/BG; Peru/PE; Troops/-",
                "North Korea fired a missile. The North thanked Peru. | North Korea/KP; Peru/PE",
                "North Korea fired a missile. The North of Peru is dry. | North Korea/KP; Peru/PE",
                "The two Koreas thanked Peru. | North Korea/KP; South Korea/KR; Peru/PE",
                "West Germany borders on East Germany. The East is poor. | Germany/DE; East Germany/-",
                "Americans of Irish descent thanked Peru. | Americans/US; Ireland/IE; Peru/PE",
                "Rains came to the South. Peru is dry. | Peru/PE",
                "Kampuchean troops fled. | Cambodia/KH; Kampuchean troops/KH",
            })
    void namesCountriesAndPeoples(String text, String expected) {
        String found = extractor.extract(TestReader.read(text, null)).mentions().entities().stream()
                .filter(e -> e.type() == EntityType.COUNTRY || e.type() == EntityType.GROUP)
                .map(e -> e.name() + "/" + Dependents.country(e).orElse("-"))
                .collect(Collectors.joining("; "));
        assertEquals(
                List.of(expected.split("; ")).stream().sorted().toList(),
                List.of((found.isEmpty() ? "-" : found).split("; ")).stream()
                        .sorted()
                        .toList());
    }
}
