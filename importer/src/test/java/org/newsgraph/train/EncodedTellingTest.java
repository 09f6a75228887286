package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.event.EncodedSample;
import org.newsgraph.extract.event.EncoderWeighting.Others;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.train.EncodedTelling.Side;

class EncodedTellingTest {
    /** "France praised Germany, Italy", of which no mention knows Italy. */
    private static final EventAnnotations.Sentence PRAISE = EventAnnotations.sentence(
            "own:0",
            List.of("France", "praised", "Germany", ",", "Italy"),
            List.of("own:0\t1\tSUPPORT|STATEMENT\tACTUAL\tA=0/FRA R=2/DEU R=4/ITA"));

    private static EncodedSample told(Span word, double probability, EventType type, Realis realis, Role ofGermany) {
        List<Argument> args = List.of(
                new Argument(Role.ACTOR, "france", new Span(0, 6)),
                new Argument(ofGermany, "germany", new Span(15, 22)),
                new Argument(Role.TOPIC, "germany", new Span(15, 22)));
        EncodedSample.Account account = new EncodedSample.Account(type, realis, args);
        return new EncodedSample(
                EncodedSample.Finder.RULES,
                Others.KNOWN,
                probability,
                List.of(word),
                account,
                account,
                Map.of(new Span(0, 6), List.of("france"), new Span(15, 22), List.of("germany")));
    }

    @Test
    void isRightAsFarAsItAgreesWithTheAnnotation() {
        EncodedTelling telling = EncodedTelling.of(
                told(new Span(7, 14), 0.9, EventType.STATEMENT, Realis.PLANNED, Role.PARTICIPANT), PRAISE);
        assertTrue(telling.isFound());
        assertTrue(telling.hasRightType());
        assertFalse(telling.hasRightRealis());
        assertEquals(Set.of(new Side(Role.ACTOR, "france"), new Side(Role.RECIPIENT, "germany")), telling.annotated());
        assertEquals(Set.of(new Side(Role.ACTOR, "france"), new Side(Role.PARTICIPANT, "germany")), telling.told());
        assertEquals(1, telling.sidesRight());
    }

    @Test
    void isNotFoundIfItIsDropped() {
        EncodedTelling telling =
                EncodedTelling.of(told(new Span(7, 14), 0.2, EventType.SUPPORT, Realis.ACTUAL, Role.RECIPIENT), PRAISE);
        assertTrue(telling.isEvent());
        assertFalse(telling.isFound());
    }

    @Test
    void isNoEventInOtherWords() {
        EncodedTelling telling = EncodedTelling.of(
                told(new Span(15, 22), 0.9, EventType.SUPPORT, Realis.ACTUAL, Role.RECIPIENT), PRAISE);
        assertFalse(telling.isEvent());
        assertFalse(telling.hasRightType());
        assertFalse(telling.hasRightRealis());
        assertEquals(Set.of(), telling.annotated());
    }
}
