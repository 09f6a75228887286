package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;

/** Whom pronouns and definite noun phrases refer to, by the model that is shipped, where rules alone are wrong. */
class AntecedentsTest {
    private static final MentionExtractor SHIPPED = new MentionExtractor();
    private static final MentionExtractor RULES = new MentionExtractor(LogisticModel.of(Map.of()));

    /** Text, expression, name of whom it refers to (nobody if empty). */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Norvik Airlines cut its flights on Monday. The Swedish low-cost carrier has lost money.   | The Swedish low-cost carrier | Norvik Airlines
                    Hanna Lund won in Ohio. Tom Reed lost. The New York businesswoman thanked the voters.      | The New York businesswoman   | Hanna Lund
                    Prosecutors accused Norvik Airlines of fraud. The airline, which flies to Sweden, denied it. | The airline                | Norvik Airlines
                    Ghent will host the fair in May. The city expects thousands of guests from France.         | The city                     | Ghent
                    The report on France was published on Monday. It runs to two hundred pages.                | It                           |
                    Germany paid for the bridge. It was opened in May by the mayor.                            | It                           |
                    France criticised the law on Monday. Critics say that it hurts farmers.                    | it                           |
                    """)
    void betterThanRules(String text, String expression, String name) {
        Optional<String> meant = Optional.ofNullable(name);
        assertEquals(meant, referent(SHIPPED, text, expression));
        assertNotEquals(meant, referent(RULES, text, expression));
    }

    @Test
    void aGovernmentBelongsToTheCountryThatIsMeant() {
        String text = "Peru lost a war against Chile. Peru is poor. In March the government raised taxes.";

        assertEquals("PE", entity(SHIPPED, text, "the government").attributes().get("country"));
        assertFalse(entity(RULES, text, "the government").attributes().containsKey("country"));
    }

    @Test
    void eachQuestionHasTheNamesOfWhoMayBeMeantAndWhatTheRulesTake() {
        Reading reading = reading("Hanna Lund met Tom Reed in Ohio. He thanked her.");
        List<AntecedentSample> samples = SHIPPED.samples(reading, new QuotationFinder().find(reading));

        AntecedentSample he = samples.stream()
                .filter(s -> s.task().equals("he") && s.ruled())
                .findFirst()
                .orElseThrow();

        assertEquals("He", he.anaphor().of(reading.article().text()));
        assertTrue(he.names().get(0).contains("Tom Reed"), he.names()::toString);
        assertTrue(samples.stream()
                .anyMatch(s -> s.task().equals("she") && !s.features().isEmpty()));
    }

    private static Optional<String> referent(MentionExtractor extractor, String text, String expression) {
        Mentions mentions = mentions(extractor, text);
        return mentions.all().stream()
                .filter(m -> m.text().equals(expression))
                .flatMap(m -> mentions.entity(m.entity()).stream())
                .filter(e -> !e.attributes().containsKey("unnamed"))
                .map(Entity::name)
                .findFirst();
    }

    private static Entity entity(MentionExtractor extractor, String text, String expression) {
        Mentions mentions = mentions(extractor, text);
        return mentions.all().stream()
                .filter(m -> m.text().equals(expression))
                .flatMap(m -> mentions.entity(m.entity()).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Mentions mentions(MentionExtractor extractor, String text) {
        Reading reading = reading(text);
        return extractor.extract(reading, new QuotationFinder().find(reading));
    }

    private static Reading reading(String text) {
        return TestReader.read(text, null).of(Article.of("a", text));
    }
}
