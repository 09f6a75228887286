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
                "The police arrested three men in Kenya. Uganda said nothing. | police | -",
                "Justice Minister Rosa Quilla said that Peru needs new judges. | Rosa Quilla | PE",
                "Rosa Quilla said that Peru needs new judges. | Rosa Quilla | -",
                "A UN official praised Peru. | UN official | -",
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
