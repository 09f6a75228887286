package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class BatchSizeTest {
    private final BatchSize size = new BatchSize();

    @Test
    void a_quick_server_gets_more_at_a_time_up_to_a_bound() {
        int first = size.articles();
        size.took(first, 0.1);
        assertEquals(2 * first, size.articles());
        for (int i = 0; i < 20; i++) {
            size.took(size.articles(), 0.1);
        }
        int most = size.articles();
        size.took(most, 0.1);
        assertEquals(most, size.articles());
    }

    @Test
    void a_slow_server_gets_fewer_but_never_none() {
        int first = size.articles();
        size.took(first, 3);
        assertEquals(first / 2, size.articles());
        for (int i = 0; i < 20; i++) {
            size.took(size.articles(), 3);
        }
        assertTrue(size.articles() >= 1);
    }

    @Test
    void a_last_batch_that_is_small_says_nothing() {
        int first = size.articles();
        size.took(1, 0.01);
        size.took(first, 1);
        assertEquals(first, size.articles());
    }
}
