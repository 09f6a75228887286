package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.LogisticModel;

class MaximumEntropyTest {
    /** Thirty days: rain on nine of ten with clouds, on one of twenty without. */
    private static List<LogisticRegression.Case> days() {
        List<LogisticRegression.Case> days = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            days.add(new LogisticRegression.Case(List.of("day", "clouds"), day > 0, 1));
            days.add(new LogisticRegression.Case(List.of("day", "sun"), false, 1));
            days.add(new LogisticRegression.Case(List.of("day", "sun"), day == 0, 1));
        }
        days.add(new LogisticRegression.Case(List.of("day", "once"), true, 1));
        return days;
    }

    @Test
    void learnsHowOftenTheAnswerIsYes() {
        LogisticModel model = LogisticModel.of(Map.of("rain", new MaximumEntropy(0.01, 2).train(days())));
        assertEquals(0.9, model.probability("rain", List.of("day", "clouds")), 0.03);
        assertEquals(0.05, model.probability("rain", List.of("day", "sun")), 0.03);
    }

    @Test
    void dropsRareFeaturesAndRegularises() {
        Map<String, Double> weak = new MaximumEntropy(0.01, 2).train(days());
        Map<String, Double> strong = new MaximumEntropy(10, 2).train(days());
        assertFalse(weak.containsKey("once"));
        assertTrue(squares(strong) < squares(weak), () -> strong + " " + weak);
    }

    @Test
    void isTheSameEveryTime() {
        assertEquals(new MaximumEntropy(1, 1).train(days()), new MaximumEntropy(1, 1).train(days()));
    }

    private static double squares(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(w -> w * w).sum();
    }
}
