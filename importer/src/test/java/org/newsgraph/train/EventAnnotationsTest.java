package org.newsgraph.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Article;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/** The annotated sentences are whole: every line is an event with a known type and realis, or a sentence without one. */
class EventAnnotationsTest {
    private static final Set<String> TYPES =
            Stream.of(EventType.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> REALIS =
            Stream.of(Realis.values()).map(Enum::name).collect(Collectors.toSet());

    @Test
    void areAsManyAsTheCardSays() throws IOException {
        assertEquals(7729, sentences("annotations").size());
        assertEquals(
                20238,
                lines("annotations").stream().filter(l -> !l[1].equals("-")).count());
        assertEquals(347, sentences("articles").size());
        assertEquals(
                12003, lines("articles").stream().filter(l -> !l[1].equals("-")).count());
        assertEquals(480, sentences("held-out").size());
        assertEquals(
                1124, lines("held-out").stream().filter(l -> !l[1].equals("-")).count());
    }

    @Test
    void noSentenceIsBothTrainedOnAndHeldOut() throws IOException {
        assertTrue(Collections.disjoint(sentences("annotations"), sentences("held-out")));
    }

    @Test
    void tellKnownTypesRealisAndRoles() throws IOException {
        List<String[]> all = Stream.concat(lines("annotations").stream(), lines("held-out").stream())
                .toList();
        for (String[] cells : all) {
            if (!cells[1].equals("-")) {
                String line = String.join(" ", cells);
                assertTrue(TYPES.containsAll(List.of(cells[2].split("\\|"))), line);
                assertTrue(REALIS.contains(cells[3]), line);
                assertTrue(cells.length < 5 || cells[4].matches("([ARPTL]=\\d+/([A-Z]{3}|-)( |$))+"), line);
            }
        }
    }

    @Test
    void ofArticlesTellKnownTypesRealisAndRoles() throws IOException {
        for (String[] cells : lines("articles")) {
            if (!cells[1].equals("-")) {
                String line = String.join(" ", cells);
                assertTrue(cells[1].matches("\\d+-\\d+"), line);
                assertTrue(TYPES.containsAll(List.of(cells[2].split("\\|"))), line);
                assertTrue(REALIS.contains(cells[3]), line);
                assertTrue(cells.length < 5 || cells[4].matches("([ARPTLD]=(\\d+-\\d+|story)( |$))+"), line);
            }
        }
    }

    @Test
    void tellWhereInTheArticleAnEventAndItsArgumentsAre() {
        EventAnnotations.Sentence article = EventAnnotations.article(
                "own/1",
                Article.of("1", "France won on Monday."),
                List.of("own/1\t7-10\tELECTION|SPORT\tACTUAL\tA=0-6 D=14-20", "own/1\t0-6\tACTION\tGENERIC\tD=story"));
        assertEquals("own/1", article.key());
        EventAnnotations.Event won = article.event(List.of(new Span(7, 10))).orElseThrow();
        assertEquals(Set.of(EventType.ELECTION, EventType.SPORT), won.types());
        assertEquals(List.of(new EventAnnotations.Argument(Role.ACTOR, new Span(0, 6))), won.args());
        assertEquals(List.of(), article.events().get(1).args());
    }

    @Test
    void tellWhereInTheSentenceAnEventAndItsArgumentsAre() {
        EventAnnotations.Sentence sentence = EventAnnotations.sentence(
                "own:0",
                List.of("``", "We", "won", "''", ",", "said", "France", "'s", "Valls", "."),
                List.of("own:0\t2\tELECTION|SPORT\tNEGATED", "own:0\t5\tSTATEMENT\tACTUAL\tA=6/FRA A=8/- L=6/FRA"));
        String text = sentence.article().text();
        assertEquals("\"We won\", said France's Valls.", text);
        EventAnnotations.Event won = sentence.events().get(0);
        EventAnnotations.Event said = sentence.events().get(1);
        assertEquals("won", won.word().of(text));
        assertEquals(Set.of(EventType.ELECTION, EventType.SPORT), won.types());
        assertEquals(Realis.NEGATED, won.realis());
        assertEquals(List.of(), won.args());
        assertEquals(
                List.of("ACTOR France", "ACTOR Valls", "PLACE France"),
                said.args().stream()
                        .map(a -> a.role() + " " + a.head().of(text))
                        .toList());
        assertEquals(
                Optional.of(said), sentence.event(List.of(said.args().get(0).head(), said.word(), won.word())));
        assertEquals(Optional.empty(), sentence.event(List.of(said.args().get(0).head())));
    }

    private static Set<String> sentences(String table) throws IOException {
        return lines(table).stream().map(l -> l[0]).collect(Collectors.toSet());
    }

    private static List<String[]> lines(String table) throws IOException {
        try (InputStream in = requireNonNull(EventAnnotations.class.getResourceAsStream("events/" + table + ".tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }
}
