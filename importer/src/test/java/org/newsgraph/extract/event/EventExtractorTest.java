package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Realis;

/** What the rules alone tell of the sentences of {@link EventCases}, read by the real models: every case holds. */
class EventExtractorTest {
    @ParameterizedTest
    @MethodSource("arguments")
    void tellsWhoDidWhatToWhom(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @MethodSource("realis")
    void tellsHowRealItIs(String sentence, String expected) {
        check(sentence, expected);
    }

    @ParameterizedTest
    @MethodSource("triggers")
    void tellsWhatHappened(String sentence, String expected) {
        check(sentence, expected);
    }

    private static void check(String sentence, String expected) {
        List<String> told = EventCases.told(TestReader.readByRule(sentence, EventCases.TUESDAY));
        assertTrue(EventCases.holds(told, expected), told::toString);
    }

    static Stream<Arguments> arguments() {
        return EventCases.of("arguments.txt");
    }

    static Stream<Arguments> realis() {
        return EventCases.of("realis.txt");
    }

    static Stream<Arguments> triggers() {
        return EventCases.of("triggers.txt");
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
        return EventCases.extract(TestReader.read(text, EventCases.TUESDAY));
    }
}
