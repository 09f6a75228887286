package org.newsgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person can put right. The message is one line that says what is wrong, where, and what to do; it
 * holds no credential. Each room has its own sealed family of these.
 */
public abstract class NewsgraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as a caller acts differently on it: each kind is one exit code. */
    public enum Kind {
        /** An option, an argument or a query that cannot be. */
        USAGE,
        /** An input that cannot be read. */
        INPUT,
        /** No server, or one that cannot do what is asked of it. */
        SERVER,
        /** Wrong user or password. */
        CREDENTIALS,
        /** The data folder cannot be used: in use, read-only, full, of another version. */
        DATA_FOLDER,
        /** The graph in the database is not one that this version can work on. */
        GRAPH
    }

    private final Kind kind;
    private final String message;

    protected NewsgraphException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.message = message;
    }

    @Override
    public String getMessage() {
        return message;
    }

    public Kind kind() {
        return kind;
    }
}
