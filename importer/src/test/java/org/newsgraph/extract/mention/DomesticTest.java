package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Extraction;

class DomesticTest {
    private final Extractor extractor = new Extractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Protesters marched through Kenya. The police arrested them. | police | KE",
                "The police arrested three men. Kenya and Uganda said nothing. | police | -",
                "The police arrested three men in Kenya. Uganda said nothing. | police | KE",
                "Justice Minister Rosa Quilla said that Peru needs new judges. | Rosa Quilla | PE",
                "Rosa Quilla said that Peru needs new judges. | Rosa Quilla | -",
                "A UN official praised Peru. | UN official | -",
                "A flood killed nine people in Kenya. Uganda sent tents. | nine people | KE",
                "Nine people traveled to Kenya. | Nine people | -",
                "Kenya bombed a camp and killed nine people. | nine people | -",
                "Peru freed the activists. | activists | PE",
                "The foreign secretary praised Peru. | foreign secretary | PE",
                "The pope praised Peru. | pope | -",
                "Police say rebels killed a Ugandan engineer in Kenya. | Police | KE",
                "The envoys from Peru and Chile left. | envoys | -",
                "A coalition of anti-Peruvian parties won in Chile. | coalition | -",
                "A Peruvian-born Chilean singer died. | Peruvian-born Chilean singer | CL",
                "Syrian officers met in Tripoli. Shells hit the Lebanese port. | Tripoli | LB",
                "Syrian officers met in Tripoli. Shells hit the port. | Tripoli | LY",
                "A militant group based in Peru thanked Chile. | militant group | PE",
                "A militant group praised in Peru thanked Chile. | militant group | -",
                "Refugees fleeing the war in Peru thanked Chile. | Refugees | PE",
                "Refugees fleeing Peru thanked Chile. | Refugees | PE",
                "Refugees fleeing Peruvian troops thanked Chile. | Refugees | -",
                "A militant group based on Peruvian ideas thanked Chile. | militant group | -",
                "Refugees reaching Peru thanked Chile. | Refugees | -",
                "Jewish settlers thanked Peru and Chile. | Jewish settlers | IL",
                "The party will boycott the elections in Peru. | party | PE",
                "Robert Mugabe met his deputy. Uganda and Kenya said nothing. | deputy | ZW",
                "The Mugabe government fell. Uganda and Kenya said nothing. | Mugabe government | ZW",
                "Robert Mugabe met his critics. Uganda and Kenya said nothing. | critics | -",
            })
    void knowsWhoIsAtHome(String text, String who, String country) {
        Extraction extraction = extractor.extract(TestReader.read(text, null));
        List<String> countries = extraction.mentions().entities().stream()
                .filter(e -> e.name().equals(who))
                .map(e -> e.attributes().getOrDefault("country", "-"))
                .toList();
        assertEquals(List.of(country), countries);
    }
}
