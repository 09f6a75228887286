package org.newsgraph.server;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NewsgraphException;

/** Why the embedded server does not run. */
public abstract sealed class ServerException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    private ServerException(Kind kind, String message, @Nullable Throwable cause) {
        super(kind, message, cause);
    }

    /** Another process has the store open. */
    public static final class StoreInUse extends ServerException {
        private static final long serialVersionUID = 1L;

        StoreInUse(Path data, String holder) {
            super(
                    Kind.DATA_FOLDER,
                    "the store in " + data + " is in use by " + holder
                            + ": stop that process, or choose another folder with --data",
                    null);
        }
    }

    /** The data folder cannot be created, read or written. */
    public static final class DataFolderUnusable extends ServerException {
        private static final long serialVersionUID = 1L;

        DataFolderUnusable(Path data, Throwable cause) {
            super(
                    Kind.DATA_FOLDER,
                    "the data folder " + data + " cannot be written (" + cause.getMessage()
                            + "): choose another folder with --data",
                    cause);
        }
    }

    /** No space is left for the store. */
    public static final class DiskFull extends ServerException {
        private static final long serialVersionUID = 1L;

        DiskFull(Path data, Throwable cause) {
            super(
                    Kind.DATA_FOLDER,
                    "no space is left for the store in " + data + ": free some, or choose another folder with --data",
                    cause);
        }
    }

    /** The store was written by a version of Neo4j that this one cannot open. */
    public static final class StoreOfAnotherVersion extends ServerException {
        private static final long serialVersionUID = 1L;

        StoreOfAnotherVersion(Path data, String theirs, String ours, @Nullable Throwable cause) {
            super(
                    Kind.DATA_FOLDER,
                    "the store in " + data + " was written by Neo4j " + theirs + " and cannot be opened by " + ours
                            + ": export it with the version that wrote it, or choose another folder with --data",
                    cause);
        }
    }

    /** Everything else; the log tells more. */
    public static final class StartFailed extends ServerException {
        private static final long serialVersionUID = 1L;

        StartFailed(Path data, Throwable cause) {
            super(
                    Kind.DATA_FOLDER,
                    "the embedded Neo4j did not start: " + rootOf(cause) + " (log: " + data.resolve("logs/debug.log")
                            + ")",
                    cause);
        }

        private static String rootOf(Throwable t) {
            Throwable root = t;
            while (root.getCause() != null && root.getCause() != root) {
                root = root.getCause();
            }
            return String.valueOf(root.getMessage()).lines().findFirst().orElse("unknown");
        }
    }
}
