package org.newsgraph.store;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NewsgraphException;

/** Why a database cannot be used, or did not do what it was asked. */
public abstract sealed class StoreException extends NewsgraphException {
    private static final long serialVersionUID = 1L;

    private StoreException(Kind kind, String message, @Nullable Throwable cause) {
        super(kind, message, cause);
    }

    /** Nobody answers there, or the connection was lost and did not come back. */
    public static final class NoServer extends StoreException {
        private static final long serialVersionUID = 1L;

        NoServer(URI uri, Throwable cause) {
            super(
                    Kind.SERVER,
                    "no Neo4j server answers at " + uri + ": start it, or correct --uri or NEO4J_URI",
                    cause);
        }
    }

    /** The server does not know the user with that password. */
    public static final class WrongPassword extends StoreException {
        private static final long serialVersionUID = 1L;

        WrongPassword(Target target, Throwable cause) {
            super(
                    Kind.CREDENTIALS,
                    "the server at " + target.uri() + " does not accept user " + target.user()
                            + " with this password: correct --user and --password, or NEO4J_USERNAME and NEO4J_PASSWORD",
                    cause);
        }
    }

    /** The user may connect, but not do this. */
    public static final class NotAllowed extends StoreException {
        private static final long serialVersionUID = 1L;

        NotAllowed(Target target, Throwable cause) {
            super(
                    Kind.CREDENTIALS,
                    "user " + target.user() + " may not do this at " + target.uri() + ": " + firstLine(cause),
                    cause);
        }
    }

    /** The server has no database of that name. */
    public static final class NoDatabase extends StoreException {
        private static final long serialVersionUID = 1L;

        NoDatabase(Target target, Throwable cause) {
            super(
                    Kind.SERVER,
                    "the server at " + target.uri() + " has no database " + target.database()
                            + ": correct --database or NEO4J_DATABASE",
                    cause);
        }
    }

    /** The address is not one, or its encryption does not fit the server's. */
    public static final class BadAddress extends StoreException {
        private static final long serialVersionUID = 1L;

        BadAddress(URI uri, Throwable cause) {
            super(
                    Kind.USAGE,
                    "cannot connect to " + uri + ": " + firstLine(cause)
                            + " (an address looks like bolt://host:7687, or neo4j+s://host for an encrypted one)",
                    cause);
        }
    }

    /** The server is older than the oldest one that this version works on. */
    public static final class ServerTooOld extends StoreException {
        private static final long serialVersionUID = 1L;

        ServerTooOld(URI uri, String version) {
            super(Kind.SERVER, "the server at " + uri + " is Neo4j " + version + ", but 5.26 or newer is needed", null);
        }
    }

    /** A released file of the schema is not the one that was applied to this database. */
    public static final class SchemaChanged extends StoreException {
        private static final long serialVersionUID = 1L;

        SchemaChanged(String id) {
            super(
                    Kind.GRAPH,
                    "schema change " + id + " was applied to this database in another form: restore the file, and"
                            + " put what is new into a new one",
                    null);
        }
    }

    /** The database was prepared by a newer version, whose schema this one does not know. */
    public static final class SchemaUnknown extends StoreException {
        private static final long serialVersionUID = 1L;

        SchemaUnknown(String id) {
            super(
                    Kind.GRAPH,
                    "this database has schema change " + id
                            + ", which this version of Newsgraph does not know: use the version that applied it",
                    null);
        }
    }

    /** A statement of the schema was refused, most often because the database already holds other data. */
    public static final class SchemaRefused extends StoreException {
        private static final long serialVersionUID = 1L;

        SchemaRefused(String id, Throwable cause) {
            super(
                    Kind.GRAPH,
                    "the database refuses schema change " + id + ": " + firstLine(cause)
                            + " (a database of its own for the news graph avoids this)",
                    cause);
        }
    }

    /** The database has nodes that are not Newsgraph's under a label that Newsgraph uses. */
    public static final class DatabaseHoldsOtherData extends StoreException {
        private static final long serialVersionUID = 1L;

        DatabaseHoldsOtherData(String label) {
            super(
                    Kind.GRAPH,
                    "the database already has nodes labelled " + label
                            + " that Newsgraph did not write: use a database of its own",
                    null);
        }
    }

    /** A query has an error in it, lacks a parameter, or wants to write where only reading is allowed. */
    public static final class BadQuery extends StoreException {
        private static final long serialVersionUID = 1L;

        BadQuery(Throwable cause) {
            super(Kind.USAGE, "the query was refused: " + firstLine(cause), cause);
        }
    }

    /** The server has no disk space or no memory left. */
    public static final class ServerFull extends StoreException {
        private static final long serialVersionUID = 1L;

        ServerFull(URI uri, Throwable cause) {
            super(
                    Kind.SERVER,
                    "the server at " + uri + " has no room left: " + firstLine(cause)
                            + " (free disk space or raise its memory, then run again: what is missing is completed)",
                    cause);
        }
    }

    /** The server was there, went away, and did not come back. */
    public static final class ConnectionLost extends StoreException {
        private static final long serialVersionUID = 1L;

        ConnectionLost(URI uri, Duration patience, Throwable cause) {
            super(
                    Kind.SERVER,
                    "the server at " + uri + " went away and did not come back in " + patience.toSeconds()
                            + " seconds: start it, and run the same again: what is missing is completed",
                    cause);
        }
    }

    /** The server allows less time or memory than a transaction needs; smaller ones may pass. */
    public static final class TooMuchAtOnce extends StoreException {
        private static final long serialVersionUID = 1L;

        TooMuchAtOnce(URI uri, Throwable cause) {
            super(
                    Kind.SERVER,
                    "the server at " + uri + " ended a transaction that took more time or memory than it allows: "
                            + firstLine(cause) + " (raise its db.transaction.timeout or db.memory.transaction.max)",
                    cause);
        }
    }

    /** Another process has taken the turn to write, because this one's connection was lost for a while. */
    public static final class TurnLost extends StoreException {
        private static final long serialVersionUID = 1L;

        TurnLost() {
            super(
                    Kind.SERVER,
                    "another import took its turn while the connection of this one was lost: run it again",
                    null);
        }
    }

    /** The server's certificate is not one that this machine trusts, or the server speaks no TLS. */
    public static final class Untrusted extends StoreException {
        private static final long serialVersionUID = 1L;

        Untrusted(URI uri, Throwable cause) {
            super(
                    Kind.SERVER,
                    "no secure connection to " + uri + ": " + root(cause)
                            + " (for a self-signed certificate use bolt+ssc:// or neo4j+ssc://, or name a trust store that"
                            + " has it: NEWSGRAPH_OPTS=-Djavax.net.ssl.trustStore=FILE)",
                    cause);
        }
    }

    /** Everything else that the server answers. */
    public static final class Failed extends StoreException {
        private static final long serialVersionUID = 1L;

        Failed(URI uri, Throwable cause) {
            super(Kind.SERVER, "the server at " + uri + " failed: " + firstLine(cause), cause);
        }
    }

    private static String root(Throwable t) {
        Throwable root = t;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return firstLine(root);
    }

    private static String firstLine(Throwable t) {
        String message = t.getMessage();
        return message == null
                ? t.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
