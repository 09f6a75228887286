package org.newsgraph.read.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RankingTest {
    @Test
    void the_nth_is_that_of_the_sorted_values() {
        Random random = new Random(11);
        for (int i = 0; i < 2000; i++) {
            double[] values = new double[1 + random.nextInt(40)];
            Arrays.setAll(values, k -> random.nextInt(20) / 20.0);
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int n = 1 + random.nextInt(12);
            assertEquals(sorted[Math.max(0, sorted.length - n)], Ranking.nth(values, n));
        }
    }
}
