package org.newsgraph.store;

import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * Keeps the writing of one graph to one process at a time. It is an open transaction that holds the lock of a node, so
 * the server releases it when the process ends, however it ends.
 */
public final class GraphLock implements AutoCloseable {
    private final Connection connection;
    private final Session session;
    private final Transaction transaction;

    private GraphLock(Connection connection, Session session, Transaction transaction) {
        this.connection = connection;
        this.session = session;
        this.transaction = transaction;
    }

    static GraphLock take(Connection connection) {
        connection.write(tx -> tx.run("MERGE (:Newsgraph {id: 'lock'})").consume());
        return connection.attempt(() -> {
            Session session = connection.writeSession();
            Transaction transaction = session.beginTransaction();
            transaction
                    .run("MATCH (g:Newsgraph {id: 'lock'}) SET g.taken = true")
                    .consume();
            return new GraphLock(connection, session, transaction);
        });
    }

    @Override
    public void close() {
        connection.attempt(() -> {
            try (session) {
                if (transaction.isOpen()) {
                    transaction.rollback();
                }
            }
            return true;
        });
    }
}
