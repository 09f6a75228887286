package org.newsgraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** An embedded server with an empty store, which is deleted afterwards. */
final class BenchServer implements AutoCloseable {
    private final Path folder;
    private final EmbeddedServer server;

    BenchServer() {
        try {
            folder = Files.createTempDirectory("newsgraph-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = EmbeddedServer.start(folder, ServerOptions.forOneCommand());
    }

    EmbeddedServer server() {
        return server;
    }

    GraphStore store() {
        GraphStore store = GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null));
        store.prepare();
        return store;
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> all = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
