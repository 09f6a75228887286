package org.newsgraph.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;

final class GraphLockIT {
    @Test
    void who_is_kept_waiting_is_told_and_gets_its_turn() throws Exception {
        try (GraphStore first = open();
                GraphStore second = open()) {
            AtomicBoolean firstWaited = new AtomicBoolean();
            first.whenWaiting(() -> firstWaited.set(true));
            CountDownLatch waits = new CountDownLatch(1);
            second.whenWaiting(waits::countDown);
            GraphLock turn = first.lock();
            CompletableFuture<Void> other =
                    CompletableFuture.runAsync(() -> second.lock().close());
            assertTrue(waits.await(1, TimeUnit.MINUTES), "the second says that it waits");
            assertFalse(other.isDone());
            turn.close();
            other.get(1, TimeUnit.MINUTES);
            assertFalse(firstWaited.get());
        }
    }

    private static GraphStore open() {
        TestServer.get();
        GraphStore store = GraphStore.open(new Target(
                TestServer.get().bolt(), EmbeddedServer.USER, TestServer.get().password(), null));
        store.prepare();
        return store;
    }
}
