package org.newsgraph.extract.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.event.Dating.Guess;
import org.newsgraph.model.Granularity;

/** Which time rules and encoder together give an event. */
class DatingTest {
    private static final When MONDAY = When.day(LocalDate.of(2016, 11, 14));
    private static final When FRIDAY = When.day(LocalDate.of(2016, 11, 18));

    private static Dating here(double monday, double friday) {
        return new Dating(List.of(new Guess(MONDAY, monday), new Guess(FRIDAY, friday)), 0);
    }

    @Test
    void aLikelyTimeOfItsSentenceDatesWhatNoRuleDates() {
        assertEquals(FRIDAY, here(0.1, 0.95).stated(null, false));
        assertNull(here(0.1, 0.8).stated(null, false));
        assertNull(Dating.UNKNOWN.stated(null, false));
    }

    @Test
    void aLongerTimeDatesOnlyANounOrWhatARuleDatesByIt() {
        When year = new When("2014", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), Granularity.YEAR, true);
        assertNull(new Dating(List.of(new Guess(year, 0.99)), 0).stated(null, false));
        assertEquals(year, new Dating(List.of(new Guess(year, 0.99)), 0).stated(year, false));
        assertEquals(year, new Dating(List.of(new Guess(year, 0.99)), 0).stated(null, true));
        assertNull(new Dating(List.of(new Guess(year, 0.9)), 0).stated(null, true));
    }

    @Test
    void aTimeByRuleHoldsUnlessAnotherIsSurelyMeant() {
        assertEquals(MONDAY, here(0.3, 0.7).stated(MONDAY, false));
        assertEquals(MONDAY, here(0.01, 0.4).stated(MONDAY, false));
        assertEquals(FRIDAY, here(0.01, 0.9).stated(MONDAY, false));
    }

    @Test
    void aTimeByRuleThatTheEncoderKnowsNothingOfHolds() {
        When year = new When("2014", LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), Granularity.YEAR, true);
        assertEquals(year, here(0.01, 0.9).stated(year, false));
    }

    @Test
    void theDayOfTheStoryIsTakenIfItIsLikely() {
        assertTrue(new Dating(List.of(), 0.5).isOfTheDay());
        assertFalse(new Dating(List.of(), 0.49).isOfTheDay());
        assertFalse(Dating.UNKNOWN.isOfTheDay());
    }
}
