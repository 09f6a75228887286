package org.newsgraph.cli;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** The database that a command works on, and the embedded server behind it where there is one. */
final class Database implements AutoCloseable {
    private final Target target;
    private final GraphStore store;
    private final @Nullable EmbeddedServer server;

    private Database(Target target, Duration patience, @Nullable EmbeddedServer server) {
        this.target = target;
        this.store = GraphStore.open(target, patience);
        this.server = server;
    }

    static Database at(Target target, Duration patience) {
        return new Database(target, patience, null);
    }

    static Database on(EmbeddedServer server, Duration patience) {
        try {
            Target target = new Target(server.bolt(), EmbeddedServer.USER, server.password(), null);
            return new Database(target, patience, server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    Target target() {
        return target;
    }

    GraphStore store() {
        return store;
    }

    /** What an embedded server waits for before it stops because the process is asked to end. */
    void beforeExit(Runnable wait) {
        if (server != null) {
            server.beforeExit(wait);
        }
    }

    List<String> notices() {
        return server == null ? List.of() : server.notices();
    }

    @Override
    public void close() {
        store.close();
        if (server != null) {
            server.close();
        }
    }
}
