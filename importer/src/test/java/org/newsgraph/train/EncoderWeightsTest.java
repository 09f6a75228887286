package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderWeightsTest {
    /** As {@code fold} in {@code prepare.py}. */
    @Test
    void foldsAreThoseThatTheEncodersWereTrainedWithout() {
        assertEquals(
                List.of(0, 1, 0, 1, 1),
                List.of(
                                "newswcl50-dev/0_L",
                                "newswcl50-dev/2_RR",
                                "meantime-dev/82548_First_Airbus_A380_delivered",
                                "dwie-dev/DW_15881422",
                                "plover-dev/PLOVER-GSR01-AGREE-0001")
                        .stream()
                        .map(EncoderWeights::fold)
                        .toList());
    }

    @Test
    void whatTellsTheSameStoryIsInOneFold() {
        assertEquals(
                1,
                List.of("0_L", "0_LL", "0_M", "0_R", "0_RR").stream()
                        .map(id -> EncoderWeights.fold("newswcl50-dev/" + id))
                        .distinct()
                        .count());
    }
}
