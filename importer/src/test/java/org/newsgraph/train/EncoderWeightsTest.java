package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EncoderWeightsTest {
    /** As zlib.crc32(key.encode()) % 4 in Python. */
    @Test
    void foldsAreThoseThatTheEncodersWereTrainedWithout() {
        assertEquals(
                List.of(0, 1, 2, 3),
                List.of("gum_train:7", "crossner:80", "redocred:12", "gmb:1").stream()
                        .map(EncoderWeights::fold)
                        .toList());
    }
}
