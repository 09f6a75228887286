package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EventType;

class EventLabelsTest {
    @Test
    void everyKindOfTheLexiconHasANounButDeedsThatHaveTheirVerb() {
        List<String> without = Stream.of("event-words.tsv", "event-words-wordnet.tsv")
                .flatMap(table -> Table.of(table).rows().stream())
                .filter(row -> EventLabels.standard()
                        .noun(EventType.valueOf(row.cell(0)), row.cell(1))
                        .isEmpty())
                .map(row -> row.cell(0) + " " + row.cell(1))
                .distinct()
                .toList();
        assertEquals(List.of("ACTION act"), without);
    }
}
