package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Role;

/** Which capitals, seats and peoples are read as their government. */
final class MetonymyTest {
    /** Those with a star before them are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Moscow accused *Kiev of breaking the truce.",
                "The plan was rejected by *Tehran on Monday.",
                "Relations between *Moscow and *Washington are tense.",
                "France wants better ties with *Ankara.",
                "*Beijing's policy has not changed.",
                "*Paris and *Berlin agreed on a budget.",
                "The *Kremlin denied the report.",
                "The *Russians rejected the offer.",
                "The minister flew from Moscow to Washington.",
                "Thousands marched through Paris.",
                "The mayor of Berlin resigned.",
                "Three Russians won medals.",
                "Snow fell in Moscow and Kiev.",
                "Moscow is cold in winter.",
                "Hamburg's port sued Rotterdam."
            })
    void aPlaceThatActsAsAStateIsReadAsOne(String marked) {
        Mentions mentions = mentions(marked.replace("*", ""));
        TreeMap<Integer, String> stars = new TreeMap<>();
        mentions.all().stream()
                .filter(m -> Mention.METONYM.equals(m.reading()))
                .forEach(m -> stars.put(m.span().begin() + (m.text().startsWith("The ") ? 4 : 0), "*"));
        StringBuilder shown = new StringBuilder(marked.replace("*", ""));
        stars.descendingMap().forEach(shown::insert);
        assertEquals(marked, shown.toString());
    }

    @Test
    void theMentionKeepsWhatWasSaidAndTheCountryIsMeant() {
        Mentions mentions = mentions("Moscow accused Ukraine of lying.");
        Mention moscow = mentions.all().get(0);
        assertEquals(
                "Moscow", mentions.entity(moscow.entity()).map(Entity::name).orElseThrow());
        assertEquals("Russia", mentions.standsFor(moscow).map(Entity::name).orElseThrow());
        String meant = mentions.meant(new Argument(Role.ACTOR, moscow.entity(), moscow.span()));
        assertEquals("Russia", mentions.entity(meant).map(Entity::name).orElseThrow());
    }

    @Test
    void aPronounIsReadAsTheNameBeforeIt() {
        Mentions mentions = mentions("Moscow accused Kiev of lying. It demanded talks.");
        List<String> meant = mentions.all().stream()
                .filter(m -> m.text().equals("It"))
                .flatMap(m -> mentions.standsFor(m).stream())
                .map(Entity::name)
                .toList();
        assertEquals(List.of("Russia"), meant);
    }

    private static Mentions mentions(String text) {
        Reading reading = TestReader.read(text, null);
        return new MentionExtractor().extract(reading, new QuotationFinder().find(reading));
    }
}
