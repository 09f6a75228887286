package org.newsgraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * Sessions on one database. Transactions see what earlier ones wrote, on a cluster too: they share their bookmarks. What fails
 * in a way that passes, such as a server that restarts, is tried again until the patience is at its end.
 */
final class Connection implements AutoCloseable {
    /** Reading all of a graph takes as long as the graph is large, whatever limit the server sets for queries. */
    private static final TransactionConfig UNLIMITED =
            TransactionConfig.builder().withTimeout(Duration.ZERO).build();

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 5000;
    private final Driver driver;
    private final Target target;
    private final Duration patience;
    private volatile Consumer<SimpleQueryRunner> beforeCommit = tx -> {};

    private Connection(Driver driver, Target target, Duration patience) {
        this.driver = driver;
        this.target = target;
        this.patience = patience;
    }

    /** Throws {@link StoreException} if the database cannot be reached; it is not waited for. */
    static Connection open(Target target, Duration patience) {
        Config config = Config.builder()
                .withUserAgent("newsgraph")
                .withLogging(Logging.none())
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(patience.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(target.uri(), AuthTokens.basic(target.user(), target.password()), config);
        } catch (IllegalArgumentException e) {
            throw new StoreException.BadAddress(target.uri(), e);
        }
        try {
            driver.verifyConnectivity();
            return new Connection(driver, target, patience);
        } catch (Neo4jException e) {
            driver.close();
            throw StoreFailures.explain(target, e);
        }
    }

    Target target() {
        return target;
    }

    /** Runs a transaction that only reads, for as long as it takes. */
    <T> T read(TransactionCallback<T> work) {
        return read(work, UNLIMITED);
    }

    /** Runs a query of the user's, for as long as the server allows it. */
    <T> T readWithinLimits(TransactionCallback<T> work) {
        return read(work, TransactionConfig.empty());
    }

    private <T> T read(TransactionCallback<T> work, TransactionConfig config) {
        return attempt(() -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(work, config);
            }
        });
    }

    /**
     * Runs a transaction that writes; it may be run again and must be idempotent. It is committed here and not by the driver, which
     * would repeat one that is too large for the server, and found so at the commit, until its time is over.
     */
    void write(Consumer<SimpleQueryRunner> work) {
        patiently(() -> {
            try (Session session = session(AccessMode.WRITE);
                    Transaction transaction = session.beginTransaction()) {
                work.accept(transaction);
                beforeCommit.accept(transaction);
                transaction.commit();
                return true;
            }
        });
    }

    /** Lets a check have the last word in every transaction that writes; it throws to roll it back. */
    void beforeCommit(Consumer<SimpleQueryRunner> check) {
        beforeCommit = check;
    }

    /** Runs a single statement in a transaction of its own, as the schema needs it; it must be idempotent. */
    <T> T once(AccessMode mode, String cypher, Map<String, Object> parameters, ResultReader<T> reader) {
        return stream(mode, cypher, () -> parameters, reader);
    }

    /**
     * Reads the result of a single statement while it comes. The statement is run again if the connection is lost, with what
     * the parameters are by then, so that the reader can go on where it stood.
     */
    <T> T stream(AccessMode mode, String cypher, Supplier<Map<String, Object>> parameters, ResultReader<T> reader) {
        return patiently(() -> {
            try (Session session = session(mode)) {
                return reader.read(session.run(cypher, parameters.get(), UNLIMITED));
            }
        });
    }

    /** A transaction without a limit of time, in a session that the caller closes. */
    Transaction beginUnlimited(Session session) {
        return session.beginTransaction(UNLIMITED);
    }

    /** A session that the caller closes, for a transaction that stays open beside others. */
    Session writeSession() {
        return session(AccessMode.WRITE);
    }

    /** Runs what the driver itself does not repeat, again for as long as it fails in a way that passes. */
    <T> T patiently(Supplier<T> work) {
        long end = System.nanoTime() + patience.toNanos();
        for (long pause = FIRST_PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                return work.get();
            } catch (Neo4jException e) {
                boolean passes = e instanceof RetryableException && !isTooLarge(e);
                if (!passes || System.nanoTime() > end || !slept(pause)) {
                    throw explain(e);
                }
            }
        }
    }

    /** A transaction that asks for more memory than the server grants never gets it, however often it is tried. */
    private boolean isTooLarge(Neo4jException e) {
        return StoreFailures.explain(target, e) instanceof StoreException.TooMuchAtOnce;
    }

    private static boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes what it needs of a result, while it is open. */
    interface ResultReader<T> {
        T read(org.neo4j.driver.Result result);
    }

    private Session session(AccessMode mode) {
        SessionConfig.Builder config = SessionConfig.builder()
                .withDefaultAccessMode(mode)
                .withBookmarkManager(driver.executableQueryBookmarkManager());
        String database = target.database();
        if (database != null) {
            config.withDatabase(database);
        }
        return driver.session(config.build());
    }

    /** Runs what may throw the driver's exceptions; throws {@link StoreException} instead. */
    <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw explain(e);
        }
    }

    private StoreException explain(Neo4jException failure) {
        return StoreFailures.explainLater(target, patience, failure);
    }

    @Override
    public void close() {
        driver.close();
    }
}
