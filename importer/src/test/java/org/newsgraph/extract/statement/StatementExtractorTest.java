package org.newsgraph.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Statement;

/** The cases of {@code statement-cases.txt}, and what else a statement holds, through the real models. */
class StatementExtractorTest {
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);

    private record Found(Reading reading, Mentions mentions, List<Statement> statements) {
        String name(@Nullable String id) {
            return id == null ? "?" : mentions.entity(id).map(Entity::name).orElse("?");
        }
    }

    @ParameterizedTest
    @CsvFileSource(resources = "statement-cases.txt", delimiter = '|', quoteCharacter = '~', maxCharsPerColumn = 300)
    void attributes(String text, @Nullable String expected) {
        Found found = extract(text.replace("¶", "\n\n"));
        String statements = found.statements().stream()
                .map(s -> s.kind() + " " + found.name(s.speaker()) + ": " + s.text())
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, statements);
    }

    @Test
    void aStatementSpeaksForWhoIssuedIt() {
        Found found =
                extract("The Kremlin issued a statement on Monday.\n\n\"Russia will leave,\" the statement said.");
        assertEquals("Kremlin", found.name(found.statements().get(0).speaker()));
    }

    @Test
    void keepsAddresseeMediumAndDay() {
        Found found = extract("In an interview with the BBC on Monday, Angela Merkel said: \"Germany will help.\"");
        Statement statement = found.statements().get(0);
        assertTrue(found.name(statement.medium()).contains("BBC"), found.name(statement.medium()));
        assertEquals("2016-11-14", statement.timex());
    }

    @Test
    void theMediumOfAnInterviewHoldsForWhatFollows() {
        Found found = extract("In an interview with the BBC, Angela Merkel said she was \"tired\" of the dispute.\n\n"
                + "Asked about Greece, she said: \"Germany will help.\"");
        assertEquals(2, found.statements().size());
        assertTrue(found.name(found.statements().get(1).medium()).contains("BBC"));
    }

    @Test
    void knowsWhatItIsAbout() {
        Found found = extract("Angela Merkel said: \"Germany will help Greece.\"");
        List<String> about = found.statements().get(0).about().stream()
                .map(found::name)
                .sorted()
                .toList();
        assertEquals(List.of("Germany", "Greece"), about);
    }

    private static Found extract(String text) {
        Reading reading = TestReader.read(text, TUESDAY);
        List<Quotation> quotations = new QuotationFinder().find(reading);
        Mentions mentions = new MentionExtractor().extract(reading, quotations);
        List<Statement> statements = new StatementExtractor()
                .extract(reading, mentions, quotations, new TimeTagger().tag(reading), List.of());
        return new Found(reading, mentions, statements);
    }
}
