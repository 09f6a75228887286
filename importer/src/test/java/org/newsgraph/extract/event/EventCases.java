package org.newsgraph.extract.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Role;

/**
 * The sentences of {@code triggers.txt}, {@code arguments.txt} and {@code realis.txt} beside this class, as articles published
 * on Tuesday, 15 November 2016. Other events of a sentence are not looked at.
 */
final class EventCases {
    static final LocalDate TUESDAY = LocalDate.of(2016, 11, 15);
    private static final Extractor EXTRACTOR = new Extractor();

    private EventCases() {}

    /** A sentence and what it tells, for each line of the table. */
    static Stream<Arguments> of(String table) {
        try (InputStream in = requireNonNull(EventCases.class.getResourceAsStream(table))) {
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

    static Extraction extract(Reading reading) {
        return EXTRACTOR.extract(reading);
    }

    /** The events of a reading, a line each. */
    static List<String> told(Reading reading) {
        Extraction extraction = extract(reading);
        return extraction.events().stream().map(e -> show(e, extraction)).toList();
    }

    /** Whether what is told is what the case expects: its begin, or that there is nothing of a type. */
    static boolean holds(List<String> told, String expected) {
        boolean absent = expected.startsWith("no ");
        String begin = absent ? expected.substring(3) : expected;
        String whole = begin.contains(" ") ? begin : begin + " ";
        return absent != told.stream().anyMatch(t -> t.startsWith(whole));
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
