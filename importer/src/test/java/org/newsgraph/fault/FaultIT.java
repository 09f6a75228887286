package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.JsonLines;
import org.newsgraph.server.ServerProcess;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.Target;

/**
 * Importers and a server that die while an import writes: the next run, or the same one if it lives, makes the graph of an
 * undisturbed run. The server has a process of its own; a wire counts the bytes that it is sent, so that faults come at any
 * instant of the writing.
 */
final class FaultIT {
    private static final int ARTICLES = 40;
    private static ServerProcess server;
    private static Wire wire;
    /** Dump of the graph of an undisturbed run, and the bytes that it sent. */
    private static String whole;

    private static long bytes;

    @BeforeAll
    static void importUndisturbed(@TempDir Path home) throws Exception {
        server = ServerProcess.start(home);
        wire = Wire.to(server.uri("bolt"));
        run(); // the schema, and plans of all queries
        clear();
        long before = wire.bytes();
        run();
        bytes = wire.bytes() - before;
        whole = dump();
        assertTrue(whole.contains("\"CONSULT\""), whole);
    }

    @AfterAll
    static void stop() throws IOException {
        wire.close();
        server.close();
    }

    @BeforeEach
    void clearGraph() throws Exception {
        if (!server.isAlive()) {
            server.start(); // a test before this one killed it, and failed
        }
        clear();
    }

    @Test
    void killedImporterResumes() throws Exception {
        double anywhere = ThreadLocalRandom.current().nextDouble(0.02, 0.98);
        for (double instant : List.of(0.15, 0.6, 0.9, anywhere)) {
            clear();
            AtomicReference<JavaProcess> importer = new AtomicReference<>();
            wire.after((long) (bytes * instant), () -> importer.get().kill());
            importer.set(importer(0, ARTICLES));
            assertEquals(137, importer.get().await(), () -> "not killed at " + instant);
            run();
            assertEquals(whole, dump(), () -> "importer killed at " + instant);
        }
    }

    @Test
    void killedServerResumes() throws Exception {
        CountDownLatch killed = killServerAfter(0.7);
        assertThrows(StoreException.ConnectionLost.class, () -> run(Duration.ofSeconds(1)));
        assertTrue(killed.await(5, TimeUnit.MINUTES));
        server.start();
        run();
        assertEquals(whole, dump());
    }

    /** The importer needs no second call: it waits for the server. */
    @Test
    void restartedServerIsWaitedFor() throws Exception {
        CountDownLatch killed = killServerAfter(0.5);
        CompletableFuture<Void> importer = CompletableFuture.runAsync(FaultIT::run);
        assertTrue(killed.await(5, TimeUnit.MINUTES));
        server.start();
        importer.get(15, TimeUnit.MINUTES);
        assertEquals(whole, dump());
    }

    private static CountDownLatch killServerAfter(double instant) {
        CountDownLatch killed = new CountDownLatch(1);
        wire.after((long) (bytes * instant), () -> {
            server.kill();
            killed.countDown();
        });
        return killed;
    }

    /** Each cut takes the turn to write away, too. */
    @Test
    void droppedConnections() throws Exception {
        cutEvery(bytes / 6, 5);
        run();
        assertFalse(wire.waits(), "all cuts came");
        assertEquals(whole, dump());
    }

    private static void cutEvery(long step, int times) {
        wire.after(step, () -> {
            wire.cut();
            if (times > 1) {
                cutEvery(step, times - 1);
            }
        });
    }

    @Test
    void twoImportersAtOnce() throws Exception {
        together(importer(0, ARTICLES * 2 / 3), importer(ARTICLES / 3, ARTICLES));
        assertEquals(whole, dump());
        clear();
        cutEvery(bytes / 3, 4);
        together(importer(0, ARTICLES), importer(0, ARTICLES));
        assertEquals(whole, dump(), "the same articles, over a wire that breaks");
    }

    private static void together(JavaProcess one, JavaProcess other) throws Exception {
        assertEquals(0, one.await(), one.output());
        assertEquals(0, other.await(), other.output());
    }

    private static JavaProcess importer(int from, int to) throws IOException {
        return JavaProcess.start(
                PreparedImport.class,
                wire.uri().toString(),
                ServerProcess.PASSWORD,
                String.valueOf(from),
                String.valueOf(to));
    }

    private static void run() {
        run(Duration.ofMinutes(10));
    }

    private static void run(Duration patience) {
        PreparedImport.run(wire.uri(), ServerProcess.PASSWORD, patience, PreparedImport.articles(0, ARTICLES));
    }

    private static GraphStore open() {
        return GraphStore.open(new Target(server.uri("bolt"), "neo4j", ServerProcess.PASSWORD, null));
    }

    private static void clear() {
        try (GraphStore store = open()) {
            store.clear();
        }
    }

    private static String dump() throws IOException {
        try (GraphStore store = open()) {
            StringWriter out = new StringWriter();
            new JsonLines().write(store.rows(), out);
            assertEquals(
                    List.of(List.of(0L)),
                    store.query("MATCH (n) WHERE n.id IS NULL RETURN count(n)", Map.of())
                            .rows());
            return out.toString();
        }
    }
}
