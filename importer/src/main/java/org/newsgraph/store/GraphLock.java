package org.newsgraph.store;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * The turn of one process to write a graph. It is an open transaction that holds the lock of a node, so the server takes it back
 * when the process ends, however it ends. Turns are numbered, and each transaction that writes looks, before its end, whether
 * the turn is still its own: a process that lost its connection, and with it its turn, writes nothing into another's.
 */
public final class GraphLock implements AutoCloseable {
    private static final long QUIET_SECONDS = 2;

    private final Connection connection;
    private final Session session;
    private final Transaction transaction;

    private GraphLock(Connection connection, Session session, Transaction transaction) {
        this.connection = connection;
        this.session = session;
        this.transaction = transaction;
    }

    /** Waits for the turn; {@code waiting} is run if that takes a while. */
    static GraphLock take(Connection connection, Runnable waiting) {
        connection.write(tx -> tx.run("MERGE (:Newsgraph {id: 'lock'}) MERGE (:Newsgraph {id: 'turn'})")
                .consume());
        GraphLock lock = begin(connection, waiting);
        try {
            long turn = next(connection);
            connection.beforeCommit(tx -> check(tx, turn));
            return lock;
        } catch (StoreException e) {
            lock.close();
            throw e;
        }
    }

    private static GraphLock begin(Connection connection, Runnable waiting) {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture.delayedExecutor(QUIET_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (!done.get()) {
                waiting.run();
            }
        });
        try {
            return connection.patiently(() -> begin(connection));
        } finally {
            done.set(true);
        }
    }

    private static GraphLock begin(Connection connection) {
        Session session = connection.writeSession();
        try {
            Transaction transaction = connection.beginUnlimited(session);
            transaction
                    .run("MATCH (g:Newsgraph {id: 'lock'}) SET g.taken = true")
                    .consume();
            return new GraphLock(connection, session, transaction);
        } catch (Neo4jException e) {
            session.close();
            throw e;
        }
    }

    private static long next(Connection connection) {
        long[] turn = {0};
        connection.write(tx -> turn[0] = tx.run("""
                        MATCH (g:Newsgraph {id: 'turn'})
                        SET g.checked = true
                        SET g.number = coalesce(g.number, 0) + 1
                        RETURN g.number AS number""").single().get("number").asLong());
        return turn[0];
    }

    /** Setting a property locks the node until the commit, so the number that is read then is the last. */
    private static void check(SimpleQueryRunner tx, long turn) {
        boolean mine = tx.run("""
                        MATCH (g:Newsgraph {id: 'turn'})
                        SET g.checked = true
                        RETURN g.number = $turn AS mine""", Map.of("turn", turn)).stream()
                .anyMatch(r -> r.get("mine").isTrue());
        if (!mine) {
            throw new StoreException.TurnLost();
        }
    }

    /** Gives the turn back. If the connection is gone, so is the turn, and there is nothing left to do. */
    @Override
    public void close() {
        connection.beforeCommit(tx -> {});
        try (session) {
            if (transaction.isOpen()) {
                transaction.rollback();
            }
        } catch (Neo4jException e) {
            // every transaction that wrote has looked whether the turn was its own
        }
    }
}
