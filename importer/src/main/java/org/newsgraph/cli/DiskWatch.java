package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Watches the disk of the embedded store while something is written. On a full disk Neo4j waits for room, without a word and
 * without an end, when it stops too. So this says what it waits for, and if nobody makes room it ends the process; the store is then
 * as after {@code kill -9}, and the next run completes it.
 */
final class DiskWatch implements AutoCloseable {
    private static final long FULL_BYTES = 1 << 20;
    private static final long PAUSE_MILLIS = 500;

    private final Path folder;
    private final Duration patience;
    private final PrintWriter err;
    private final Thread thread = new Thread(this::watch, "watch-disk");

    private DiskWatch(Path folder, Duration patience, PrintWriter err) {
        this.folder = folder;
        this.patience = patience;
        this.err = err;
    }

    /** Watches, from {@link #begin} until it is closed, the disk of a folder, which may be made later. */
    static DiskWatch of(Path folder, Duration patience, PrintWriter err) {
        return new DiskWatch(folder, patience, err);
    }

    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        long fullSince = 0;
        while (slept()) {
            if (!isFull()) {
                fullSince = 0;
            } else if (fullSince == 0) {
                fullSince = System.nanoTime();
                say("no space is left on the disk of " + folder + ": free some within " + patience.toSeconds()
                        + " s, and the work goes on");
            } else if (System.nanoTime() - fullSince > patience.toNanos()) {
                say("no space is left on the disk of " + folder
                        + ": free some, and run the same command again to go on");
                Runtime.getRuntime().halt(ExitCode.DATA_FOLDER.code());
            }
        }
    }

    private void say(String line) {
        err.println("newsgraph: " + line);
        err.flush();
    }

    private boolean isFull() {
        try {
            return Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < FULL_BYTES;
        } catch (IOException e) {
            return false; // the folder is gone, or tells nothing
        }
    }

    private static boolean slept() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
