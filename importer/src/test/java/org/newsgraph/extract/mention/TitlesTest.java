package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Reading;

/** Titles and offices before a name are kept with the person, and are no part of the name. */
final class TitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "President-elect Donald Trump flew to Ohio.|Donald Trump|President-elect",
                "Mr. Trump met former Prime Minister Tony Blair in London.|Tony Blair|former Prime Minister",
                "Voters trust Sen. Mary Holt and President Joko Widodo.|Joko Widodo|President",
                "The award went to Professor Eva Keller of Bern.|Eva Keller|Professor",
                "Sources quoted foreign minister Wang Yi on Monday.|Wang Yi|foreign minister",
                "He thanked his counterpart Eva Keller.|Eva Keller|-",
                "His sister Eva Keller lives in Bern.|Eva Keller|-",
                "Eva Keller lives in Bern.|Eva Keller|-"
            })
    void a_title_is_an_attribute(String text, String name, String titles) {
        Entity person = entities(text).stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entities(text)));
        assertEquals(titles, person.attributes().getOrDefault(Entity.TITLES, "-"));
    }

    @Test
    void titles_of_all_mentions_are_kept_once_each() {
        Entity trump = entities("President-elect Donald Trump won. In January, President Trump signed an order. "
                        + "On Monday president Trump left.")
                .stream()
                .filter(entity -> entity.name().equals("Donald Trump"))
                .findFirst()
                .orElseThrow();
        assertEquals("President; President-elect", trump.attributes().get(Entity.TITLES));
    }

    private static List<Entity> entities(String text) {
        Reading reading = TestReader.read(text, null);
        return new MentionExtractor()
                .extract(reading, new QuotationFinder().find(reading))
                .entities();
    }
}
