package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;

/** When events took place, by the real models. */
class EventDatesTest {
    private static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);
    private static final Extractor EXTRACTOR = new Extractor();

    private static List<String[]> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(EventDatesTest.class.getResourceAsStream("event-dates.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.replace("\\n", "\n").split("\t", 3))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> everyEventHasItsDay() throws IOException {
        return cases().stream().map(c -> dynamicTest(c[0] + " " + c[1] + ": " + c[2], () -> check(c)));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(cases().size() >= 100);
    }

    private static void check(String[] c) {
        Extraction extraction = EXTRACTOR.extract(TestReader.read(c[2], TUESDAY));
        int at = c[2].indexOf(c[0]);
        List<String> days = extraction.events().stream()
                .filter(e -> e.mentions().stream().anyMatch(m -> m.begin() < at + c[0].length() && at < m.end()))
                .map(EventDatesTest::start)
                .toList();
        assertEquals(List.of(c[1]), days, () -> extraction.events().toString());
    }

    private static String start(Event e) {
        return e.start() == null ? "-" : e.start();
    }
}
