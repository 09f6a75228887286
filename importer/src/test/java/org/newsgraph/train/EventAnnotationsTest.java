package org.newsgraph.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/** The annotated sentences are whole: every line is an event with a known type and realis, or a sentence without one. */
class EventAnnotationsTest {
    private static final Set<String> TYPES =
            Stream.of(EventType.values()).map(Enum::name).collect(Collectors.toSet());
    private static final Set<String> REALIS =
            Stream.of(Realis.values()).map(Enum::name).collect(Collectors.toSet());

    @Test
    void areAsManyAsTheCardSays() throws IOException {
        assertEquals(1565, lines().stream().map(l -> l[0]).distinct().count());
        assertEquals(3605, lines().stream().filter(l -> !l[1].equals("-")).count());
    }

    @Test
    void tellKnownTypesRealisAndRoles() throws IOException {
        for (String[] cells : lines()) {
            if (!cells[1].equals("-")) {
                String line = String.join(" ", cells);
                assertTrue(TYPES.containsAll(List.of(cells[2].split("\\|"))), line);
                assertTrue(REALIS.contains(cells[3]), line);
                assertTrue(cells.length < 5 || cells[4].matches("([ARPTL]=\\d+/([A-Z]{3}|-)( |$))+"), line);
            }
        }
    }

    private static List<String[]> lines() throws IOException {
        try (InputStream in = requireNonNull(EventAnnotations.class.getResourceAsStream("events/annotations.tsv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
        }
    }
}
