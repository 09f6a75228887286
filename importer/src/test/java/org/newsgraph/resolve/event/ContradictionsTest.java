package org.newsgraph.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Article;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Resolution;
import org.newsgraph.resolve.Resolver;

/** Where two short articles of one day disagree, and how their events belong to each other, by the real models. */
class ContradictionsTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            A bomb killed 12 people in Kabul on Sunday.    | A bomb killed 15 people in Kabul on Sunday.          | KILLED 12 15
            A bomb killed 12 people in Kabul on Sunday.    | A bomb killed twelve people in Kabul on Sunday.      | -
            A bomb killed 12 people in Kabul on Sunday.    | A bomb killed at least 10 people in Kabul on Sunday. | -
            A bomb killed 12 people in Kabul on Sunday.    | A bomb killed at least 20 people in Kabul on Sunday. | KILLED 12 >=20
            David Cameron resigned on Sunday.              | David Cameron resigned on Saturday.                  | DATE 2016-11-13 2016-11-12
            David Cameron resigned on Sunday.              | David Cameron resigned on 13 November.               | -
            David Cameron resigned on Sunday.              | David Cameron resigned in November.                  | -
            David Bowie died on Sunday.                    | David Bowie died on Friday.                          | DATE 2016-11-13 2016-11-11
            David Bowie died on Sunday.                    | Alan Rickman died on Friday.                         | -
            Russia attacked Syria on Sunday.               | Russia did not attack Syria on Sunday.               | HAPPENED ACTUAL NEGATED
            Russia attacked Syria on Sunday.               | Russia did not attack Ukraine on Sunday.             | -
            Angela Merkel met Emmanuel Macron in Berlin on Monday. | Angela Merkel met Emmanuel Macron in Paris on Monday. | PLACE Berlin Paris
            Angela Merkel met Emmanuel Macron in Berlin on Monday. | Angela Merkel met Emmanuel Macron in Germany on Monday. | -
            Angela Merkel met Emmanuel Macron on Monday.   | Angela Merkel met Emmanuel Macron on Sunday.         | -
            """)
    void articlesDisagree(String one, String other, String expected) {
        List<String> found = resolve(TUESDAY, one, TUESDAY, other).contradictions().stream()
                .map(c -> c.about() + " " + c.value() + " " + c.otherValue())
                .toList();
        assertEquals(expected == null ? List.of() : List.of(expected), found);
    }

    @Test
    void aNumberThatGrowsIsNews() {
        String one = "A bomb killed 12 people in Kabul on Sunday.";
        String other = "A bomb killed 15 people in Kabul on Sunday.";
        assertEquals(
                0,
                resolve(TUESDAY, one, TUESDAY.plusDays(1), other)
                        .contradictions()
                        .size());
        assertEquals(
                1,
                resolve(TUESDAY, other, TUESDAY.plusDays(1), one)
                        .contradictions()
                        .size());
    }

    @Test
    void whatWasPlannedIsFulfilled() {
        Resolution resolution = resolve(
                TUESDAY,
                "Angela Merkel will meet Emmanuel Macron in Berlin on 17 November.",
                TUESDAY.plusDays(3),
                "Angela Merkel met Emmanuel Macron in Berlin on 17 November.");
        assertEquals(List.of(EventLink.Kind.FULFILLED_BY), kinds(resolution));
    }

    @Test
    void whatIsAgreedAtAMeetingIsPartOfIt() {
        Resolution resolution = resolve(
                TUESDAY,
                "Germany and France signed an agreement during talks between Angela Merkel and Emmanuel Macron.",
                TUESDAY,
                "David Bowie died on Sunday.");
        assertEquals(List.of(EventLink.Kind.PART_OF), kinds(resolution));
    }

    @Test
    void aMeetingWithTheHostIsPartOfTheVisit() {
        Resolution resolution = resolve(
                TUESDAY,
                "Barack Obama visited Germany on Monday.",
                TUESDAY,
                "German Chancellor Angela Merkel met Barack Obama on Monday.");
        assertEquals(List.of(EventLink.Kind.PART_OF), kinds(resolution));
    }

    private static List<EventLink.Kind> kinds(Resolution resolution) {
        return resolution.links().stream().map(EventLink::kind).toList();
    }

    private static Resolution resolve(LocalDate day, String one, LocalDate otherDay, String other) {
        return new Resolver().resolve(List.of(extract("a", one, day), extract("b", other, otherDay)));
    }

    private static Extraction extract(String id, String text, LocalDate day) {
        Reading read = TestReader.read(text, day);
        Article article = Article.of(id, text).publishedOn(day);
        return EXTRACTOR.extract(read.of(article));
    }
}
