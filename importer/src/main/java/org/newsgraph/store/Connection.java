package org.newsgraph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** Sessions on one database. Transactions see what earlier ones wrote, on a cluster too: they share their bookmarks. */
final class Connection implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private final Driver driver;
    private final Target target;

    private Connection(Driver driver, Target target) {
        this.driver = driver;
        this.target = target;
    }

    /** Throws {@link StoreException} if the database cannot be reached. */
    static Connection open(Target target) {
        Config config = Config.builder()
                .withUserAgent("newsgraph")
                .withLogging(Logging.none())
                .withConnectionTimeout(10, TimeUnit.SECONDS)
                .withMaxTransactionRetryTime(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        Driver driver;
        try {
            driver = GraphDatabase.driver(target.uri(), AuthTokens.basic(target.user(), target.password()), config);
        } catch (IllegalArgumentException e) {
            throw new StoreException.BadAddress(target.uri(), e);
        }
        Connection connection = new Connection(driver, target);
        try {
            connection.attempt(() -> {
                driver.verifyConnectivity();
                return true;
            });
            return connection;
        } catch (StoreException e) {
            driver.close();
            throw e;
        }
    }

    Target target() {
        return target;
    }

    /** Runs a transaction that only reads, again if it fails in a way that passes. */
    <T> T read(TransactionCallback<T> work) {
        return attempt(() -> {
            try (Session session = session(AccessMode.READ)) {
                return session.executeRead(work);
            }
        });
    }

    /** Runs a transaction that writes, again if it fails in a way that passes; it must be idempotent. */
    void write(java.util.function.Consumer<TransactionContext> work) {
        attempt(() -> {
            try (Session session = session(AccessMode.WRITE)) {
                session.executeWriteWithoutResult(work);
                return true;
            }
        });
    }

    /** Runs a single statement in a transaction of its own, once: what the schema and streams need. */
    <T> T once(AccessMode mode, String cypher, Map<String, Object> parameters, ResultReader<T> reader) {
        return attempt(() -> {
            try (Session session = session(mode)) {
                return reader.read(session.run(cypher, parameters));
            }
        });
    }

    /** A session that the caller closes, for a transaction that stays open beside others. */
    Session writeSession() {
        return session(AccessMode.WRITE);
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
            throw StoreFailures.explain(target, e);
        }
    }

    @Override
    public void close() {
        driver.close();
    }
}
