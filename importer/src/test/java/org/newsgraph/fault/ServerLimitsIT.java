package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.export.JsonLines;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerProcess;
import org.newsgraph.server.ServerRuntime;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.Target;

/** A server that allows transactions little time or little memory: the import goes on in smaller ones. */
@Tag("faults")
final class ServerLimitsIT {
    private static final int ARTICLES = 150;

    @Test
    void transactionTimeout(@TempDir Path home) throws Exception {
        Map<String, String> settings = Map.of(
                "db.transaction.timeout", "1s",
                "db.transaction.monitor.check.interval", "100ms",
                "db.lock.acquisition.timeout", "20s");
        try (ServerProcess server = ServerProcess.start(home, ServerRuntime.own(), settings);
                GraphStore store = open(server)) {
            imports(server);
            String slow = "UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 0 RETURN sum(i * i)";
            StoreException ended = assertThrows(StoreException.TooMuchAtOnce.class, () -> store.query(slow, Map.of()));
            assertTrue(ended.getMessage().contains("db.transaction.timeout"), ended.getMessage());
        }
    }

    @Test
    void transactionMemory(@TempDir Path home) throws Exception {
        Map<String, String> settings = Map.of("db.memory.transaction.max", "3m");
        try (ServerProcess server = ServerProcess.start(home, ServerRuntime.own(), settings)) {
            imports(server);
        }
    }

    private static void imports(ServerProcess server) throws IOException {
        PreparedImport.run(
                server.uri("bolt"),
                ServerProcess.PASSWORD,
                Duration.ofMinutes(5),
                PreparedImport.articles(0, ARTICLES));
        EmbeddedServer generous = TestServer.get();
        try (GraphStore reference =
                        GraphStore.open(new Target(generous.bolt(), EmbeddedServer.USER, generous.password(), null));
                GraphStore store = open(server)) {
            reference.prepare();
            reference.clear();
            PreparedImport.run(
                    generous.bolt(), generous.password(), Duration.ofMinutes(5), PreparedImport.articles(0, ARTICLES));
            assertEquals(dump(reference), dump(store));
            assertEquals(List.of(), store.orphans());
            reference.clear();
        }
    }

    private static GraphStore open(ServerProcess server) {
        return GraphStore.open(new Target(server.uri("bolt"), "neo4j", ServerProcess.PASSWORD, null));
    }

    private static String dump(GraphStore store) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(store.rows(), out);
        return out.toString();
    }
}
