package org.newsgraph.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command finish what it has in hand when the process is asked to end, by Ctrl-C or by SIGTERM: the process goes on
 * until the command closes this, at most for a while.
 */
final class Interruption implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "finish-batch");
    private volatile boolean asked;

    private Interruption() {}

    static Interruption expected() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Whether the process was asked to end. */
    boolean asked() {
        return asked;
    }

    /** Waits, while the process ends, until the command has finished. */
    void await() {
        asked = true;
        try {
            var unused = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            asked = true; // the process ends, and the hook was what we waited for
        }
    }
}
