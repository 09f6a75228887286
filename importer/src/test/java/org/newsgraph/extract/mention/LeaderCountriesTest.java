package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.EntityType;

/** Articles without a nationality, and the countries of their people. Through the real reader. */
class LeaderCountriesTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Museveni opened the new bridge on Monday. | UG
            Prime Minister Thatcher refused to answer. | GB
            Yoweri Museveni opened the new bridge on Monday. | UG
            Former President Kaunda was taken to a hospital. | ZM
            Former Chancellor Helmut Kohl praised the plan. | DE
            Julius Nyerere was a teacher before he led his party. | TZ
            President-elect Obama thanked his staff. | US
            On Friday, King Hussein met the envoy. | JO
            The ministers met Gorbachev on Monday. | RU
            The farmers wrote to Mugabe about the harvest. | ZW
            The judges heard Mr. Clinton on Monday. | US
            President Kim rejected the offer. |
            The guests saw Clinton on Monday. |
            The guests saw Diallo on Monday. |
            The guests saw Mr. Park on Monday. |
            The pianist Elena Gorbachev played. Gorbachev was applauded. |
            Amina Otieno opened the new bridge on Monday. |
            Peter Museveni sold the farm. President Museveni of the club was happy. |
            Vice President Museveni opened the new bridge on Monday. |
            University President Museveni opened the new library. |
            Yoweri Museveni, the foreign minister of Kenya, opened the new bridge on Monday. |
            Chelsea striker Robert Mugabe scored twice. |
            The Danish pianist Margaret Thatcher played in Vienna. |
            """)
    void leadersBelongToTheirCountry(String text, String countries) {
        String found = EXTRACTOR.extract(TestReader.read(text, null)).mentions().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .map(e -> e.attributes().get("country"))
                .filter(Objects::nonNull)
                .sorted()
                .collect(Collectors.joining(" "));
        assertEquals(countries == null ? "" : countries, found);
    }
}
