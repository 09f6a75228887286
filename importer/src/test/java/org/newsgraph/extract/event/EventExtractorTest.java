package org.newsgraph.extract.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * The sentences of {@code triggers.txt}, {@code arguments.txt} and {@code realis.txt} beside this test, read by the real models
 * as articles published on Tuesday, 15 November 2016. Other events of a sentence are not looked at.
 */
class EventExtractorTest {
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @MethodSource("arguments")
    void tellsWhoDidWhatToWhom(String sentence, String expected) {
        List<String> told = told(sentence);
        assertTrue(told.stream().anyMatch(t -> t.startsWith(expected)), told::toString);
    }

    @ParameterizedTest
    @MethodSource("realis")
    void tellsHowRealItIs(String sentence, String expected) {
        List<String> told = told(sentence);
        assertTrue(told.stream().anyMatch(t -> t.startsWith(expected)), told::toString);
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void tellsWhatHappened(String sentence, String expected) {
        boolean absent = expected.startsWith("no ");
        String type = (absent ? expected.substring(3) : expected) + " ";
        List<String> told = told(sentence);
        assertEquals(!absent, told.stream().anyMatch(t -> t.startsWith(type)), told::toString);
    }

    static Stream<Arguments> arguments() {
        return cases("arguments.txt");
    }

    static Stream<Arguments> realis() {
        return cases("realis.txt");
    }

    static Stream<Arguments> triggers() {
        return cases("triggers.txt");
    }

    private static Stream<Arguments> cases(String table) {
        try (InputStream in = requireNonNull(EventExtractorTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split(" => "))
                            .map(c -> Arguments.of(c[0], c[1]))
                            .toList()
                            .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> told(String sentence) {
        Extraction extraction = extract(sentence);
        return extraction.events().stream().map(e -> show(e, extraction)).toList();
    }

    @Test
    void takesAllTellingsOfOneEventAsOne() {
        Extraction extraction = extract("Angela Merkel met Emmanuel Macron in Berlin on Monday.\n\n"
                + "At the meeting, Angela Merkel praised Emmanuel Macron. The meeting lasted two hours.");
        List<Event> meetings = extraction.events().stream()
                .filter(e -> e.type() == EventType.CONSULT)
                .toList();
        assertEquals(1, meetings.size(), meetings::toString);
        assertEquals(3, meetings.get(0).mentions().size());
        assertEquals("2016-11-14", meetings.get(0).start());
    }

    @Test
    void keepsAPlanApartFromWhatHappened() {
        Extraction extraction = extract(
                "Angela Merkel met Emmanuel Macron in Berlin. Angela Merkel will meet Emmanuel Macron again in May.");
        assertEquals(
                List.of(Realis.ACTUAL, Realis.PLANNED),
                extraction.events().stream()
                        .filter(e -> e.type() == EventType.CONSULT)
                        .map(Event::realis)
                        .toList());
    }

    @Test
    void everyMentionRoundTrips() {
        Extraction extraction = extract("Russia bombed Syria. The bombing was condemned by France.");
        for (Event event : extraction.events()) {
            assertTrue(event.mentions().contains(event.trigger()));
            event.mentions()
                    .forEach(m ->
                            assertTrue(m.end() <= extraction.article().text().length()));
        }
    }

    private static Extraction extract(String text) {
        return EXTRACTOR.extract(TestReader.read(text, TUESDAY));
    }

    private static String show(Event event, Extraction extraction) {
        List<String> participants = names(event, Role.PARTICIPANT, extraction);
        List<String> recipients = names(event, Role.RECIPIENT, extraction);
        String who = participants.isEmpty()
                ? String.join(", ", names(event, Role.ACTOR, extraction))
                : participants.stream().sorted().collect(Collectors.joining(" + "));
        String whom = recipients.isEmpty() ? "" : (who.isEmpty() ? "" : " > ") + String.join(", ", recipients);
        String place = event.place() == null ? "" : " in " + name(event.place(), extraction);
        String start = event.start() == null ? "" : " @" + event.start();
        return event.type() + " " + event.realis() + " " + who + whom + place + start;
    }

    private static List<String> names(Event event, Role role, Extraction extraction) {
        return event.args().stream()
                .filter(a -> a.role() == role)
                .map(a -> name(a.entity(), extraction))
                .toList();
    }

    private static String name(String entity, Extraction extraction) {
        return extraction.mentions().entity(entity).orElseThrow().name();
    }
}
