package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.TestServer;

/** Where the graph is, and what is said where it cannot be reached. */
final class DatabaseIT {
    @TempDir
    private Path dir;

    @Test
    void a_wrong_password_has_its_own_exit_code() {
        String uri = TestServer.get().bolt().toString();
        Run run = Run.of("status", "--uri", uri, "--password", "not-this-one");
        assertEquals(6, run.code(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(!run.err().contains("not-this-one"));
    }

    @Test
    void the_password_may_stand_in_a_file() throws IOException {
        Path file = Files.writeString(dir.resolve("password"), TestServer.get().password() + "\n");
        Run run = Run.of(
                "query",
                "--cypher",
                "RETURN 1 AS one",
                "--format",
                "csv",
                "--uri",
                TestServer.get().bolt().toString(),
                "--password:file",
                file.toString());
        assertEquals("one\r\n1\r\n", run.out());
        assertEquals(
                7,
                Run.of("status", "--uri", "bolt://localhost:1", "--password:file", dir + "/none")
                        .code());
    }

    @Test
    void a_command_goes_to_the_server_that_has_the_folder_open() {
        try (EmbeddedServer server = EmbeddedServer.start(dir, ServerOptions.forOneCommand())) {
            Run run = Run.of("query", "--cypher", "RETURN 1 AS one", "--data", dir.toString());
            assertEquals(0, run.code(), run.err());
            assertEquals(true, server.bolt().getPort() > 0);
        }
    }

    @Test
    void serve_says_where_and_stops_when_it_is_asked_to() throws Exception {
        CompletableFuture<Run> done = new CompletableFuture<>();
        Thread serving = new Thread(
                () -> done.complete(Run.of("serve", "--data", dir.toString(), "--http", "0", "--bolt", "0")), "serve");
        serving.start();
        while (!Files.exists(dir.resolve("server.lock")) || Files.size(dir.resolve("server.lock")) == 0) {
            Thread.sleep(100);
        }
        Thread.sleep(500);
        serving.interrupt();
        Run run = done.get();
        assertEquals(130, run.code(), run.err());
        assertTrue(run.out().contains("Neo4j Browser   http://127.0.0.1:"), run.out());
        assertTrue(run.out().contains("Username        neo4j"), run.out());
    }
}
