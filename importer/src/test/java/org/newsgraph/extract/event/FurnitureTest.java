package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.EventType;

/** What an article says of itself is no event of the world. */
class FurnitureTest {
    @Test
    void aLineThatDatesTheArticleTellsNoEvent() {
        String text =
                "Kenya praised Uganda\n\nUpdated Nov 15, 2016\n\nKenya praised Uganda on Monday for its new road.";
        List<EventType> types = new Extractor()
                .extract(TestReader.read(text, LocalDate.of(2016, 11, 15))).events().stream()
                        .map(e -> e.type())
                        .distinct()
                        .toList();
        assertEquals(List.of(EventType.SUPPORT), types);
    }
}
