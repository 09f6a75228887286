package org.newsgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventScoresTest {
    private static EventScores random(int words, long seed) {
        Random random = new Random(seed);
        float[] types = new float[words * (EventScores.TYPES.size() + 1)];
        float[] realis = new float[words * EventScores.REALIS.size()];
        float[] links = new float[EventScores.LINKS * words * (words + 1)];
        for (float[] logits : new float[][] {types, realis, links}) {
            for (int i = 0; i < logits.length; i++) {
                logits[i] = random.nextFloat() * 40 - 20;
            }
        }
        return new EventScores(words, types, realis, links);
    }

    @Property(tries = 50)
    void whatIsPossibleAddsUpToOne(@ForAll @IntRange(min = 1, max = 6) int words, @ForAll long seed) {
        EventScores scores = random(words, seed);
        for (int i = 0; i < words; i++) {
            int word = i;
            if (!scores.mayTell(word)) {
                continue;
            }
            assertEquals(
                    1,
                    EventScores.TYPES.stream()
                            .mapToDouble(t -> scores.type(word, t))
                            .sum(),
                    1e-6);
            assertEquals(
                    1,
                    EventScores.REALIS.stream()
                            .mapToDouble(r -> scores.realis(word, r))
                            .sum(),
                    1e-6);
            for (int j = 0; j < words; j++) {
                int other = j;
                double any = EventScores.ROLES.stream()
                        .mapToDouble(r -> scores.role(word, other, r))
                        .sum();
                assertEquals(scores.anyRole(word, other), any, 1e-6);
                assertTrue(any + scores.dates(word, other) <= 1 + 1e-6);
            }
        }
    }

    @Property(tries = 50)
    void theLikeliestIsNoLessLikelyThanAnother(@ForAll @IntRange(min = 1, max = 6) int words, @ForAll long seed) {
        EventScores scores = random(words, seed);
        for (int i = 0; i < words; i++) {
            int word = i;
            if (!scores.mayTell(word)) {
                continue;
            }
            double type = scores.type(word, scores.type(word));
            double realis = scores.realis(word, scores.realis(word));
            assertEquals(
                    type,
                    EventScores.TYPES.stream()
                            .mapToDouble(t -> scores.type(word, t))
                            .max()
                            .orElseThrow());
            assertEquals(
                    realis,
                    EventScores.REALIS.stream()
                            .mapToDouble(r -> scores.realis(word, r))
                            .max()
                            .orElseThrow());
        }
    }

    @Test
    void ofAWordThatHardlyTellsAnEventNothingElseIsKept() {
        float[] types = new float[2 * (EventScores.TYPES.size() + 1)];
        types[0] = 20;
        EventScores scores = new EventScores(
                2, types, new float[2 * EventScores.REALIS.size()], new float[EventScores.LINKS * 2 * 3]);
        assertFalse(scores.mayTell(0));
        assertEquals(0, scores.event(0), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> scores.type(0));
        assertTrue(scores.mayTell(1));
        assertEquals(1 / 40.0, scores.type(1, EventType.AID), 1e-6);
    }

    @Test
    void ofTwoWordsTheOtherOrTheDayOfTheStoryMayDateTheOne() {
        int time = EventScores.LINKS - 1;
        int actor = EventScores.ROLES.indexOf(Role.ACTOR) + 1;
        int columns = 3;
        float[] links = new float[EventScores.LINKS * 2 * columns];
        links[(time * 2 + 0) * columns + 2] = 20;
        links[(time * 2 + 1) * columns] = 20;
        links[(actor * 2 + 1) * columns + 1] = 20;
        EventScores scores = new EventScores(
                2, new float[2 * (EventScores.TYPES.size() + 1)], new float[2 * EventScores.REALIS.size()], links);
        assertEquals(1, scores.dates(0, 1), 1e-6);
        assertEquals(1.0 / EventScores.LINKS, scores.ofTheDay(0), 1e-6);
        assertEquals(1, scores.ofTheDay(1), 1e-6);
        assertEquals(1, scores.role(1, 0, Role.ACTOR), 1e-6);
        assertEquals(0, scores.dates(1, 0), 1e-6);
    }

    @Test
    void scoresOfAnotherNumberOfWordsAreRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> new EventScores(2, new float[41], new float[10], new float[24]));
    }
}
