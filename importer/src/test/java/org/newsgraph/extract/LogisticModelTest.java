package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
    private final LogisticModel model = LogisticModel.of(
            Map.of("rain", Map.of("clouds", 2.0, "wind", -1.0, "dust", 0.0001), "snow", Map.of("#threshold", 0.4)));

    @Test
    void addsTheWeightsOfTheFeaturesThatHold() {
        assertEquals(1 / (1 + Math.exp(-1)), model.probability("rain", List.of("clouds", "wind", "unknown")), 1e-12);
    }

    @Test
    void knowsItsTasksOnly() {
        assertTrue(model.knows("rain"));
        assertFalse(model.knows("hail"));
        assertEquals(0, model.probability("hail", List.of("clouds")));
        assertEquals(0.5, model.threshold("rain"));
        assertEquals(0.4, model.threshold("snow"));
    }

    @Test
    void isWrittenSortedWithoutWeightsOfNothingAndReadBack() throws IOException {
        String text = model.write();
        assertEquals("rain\tclouds\t2.0000\nrain\twind\t-1.0000\nsnow\t#threshold\t0.4000\n", text);
        LogisticModel read = LogisticModel.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(text, read.write());
    }

    @Test
    void isNothingWhereNoneIsShipped() {
        assertFalse(LogisticModel.shipped(LogisticModelTest.class, "no-such-model.tsv")
                .knows("rain"));
    }
}
