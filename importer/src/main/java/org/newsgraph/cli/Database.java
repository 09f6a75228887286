package org.newsgraph.cli;

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

    private Database(Target target, @Nullable EmbeddedServer server) {
        this.target = target;
        this.store = GraphStore.open(target);
        this.server = server;
    }

    static Database at(Target target) {
        return new Database(target, null);
    }

    static Database on(EmbeddedServer server) {
        try {
            Target target = new Target(server.bolt(), EmbeddedServer.USER, server.password(), null);
            return new Database(target, server);
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
