package org.newsgraph.server;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.Version;

/** What a failed start means for the person who started it. */
final class StartFailures {
    private StartFailures() {}

    static ServerException explain(Path data, Exception failure) {
        if (failure instanceof ServerException known) {
            return known;
        }
        List<Throwable> chain = chain(failure);
        if (chain.stream().map(t -> String.valueOf(t.getMessage())).anyMatch(StartFailures::saysFull)) {
            return new ServerException.DiskFull(data, failure); // whatever else could not be done for it
        }
        for (Throwable t : chain) {
            String message = String.valueOf(t.getMessage());
            if (t instanceof FileLockException) {
                return new ServerException.StoreInUse(data, "another process");
            }
            if (t instanceof AccessDeniedException || message.contains("Read-only file system")) {
                return new ServerException.DataFolderUnusable(data, t);
            }
            if (t.getClass().getSimpleName().contains("Migrat") || message.contains("store version")) {
                return new ServerException.StoreOfAnotherVersion(
                        data, "another version", Version.getNeo4jVersion(), failure);
            }
        }
        return new ServerException.StartFailed(data, failure);
    }

    private static boolean saysFull(String message) {
        return message.contains("No space left on device") || message.contains("not enough space");
    }

    /** Whether a version such as 5.26.12 is newer than another in its first two numbers. */
    static boolean isNewer(String version, String than) {
        int[] a = numbers(version);
        int[] b = numbers(than);
        return a[0] != b[0] ? a[0] > b[0] : a[1] > b[1];
    }

    private static int[] numbers(String version) {
        String[] parts = version.split("[^0-9]+", 3);
        int[] numbers = new int[2];
        for (int i = 0; i < 2 && i < parts.length; i++) {
            numbers[i] = parts[i].isEmpty() ? 0 : Integer.parseInt(parts[i]);
        }
        return numbers;
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable t = failure; t != null && !chain.contains(t); t = t.getCause()) {
            chain.add(t);
        }
        return chain;
    }
}
