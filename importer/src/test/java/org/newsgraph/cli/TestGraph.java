package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** The graph on the one server of the test run, through the command line. */
final class TestGraph {
    private TestGraph() {}

    static void clear() {
        EmbeddedServer server = TestServer.get();
        try (GraphStore store =
                GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null))) {
            store.prepare();
            store.clear();
        }
    }

    static Run run(String... args) {
        EmbeddedServer server = TestServer.get();
        Stream<String> where = Stream.of("--uri", server.bolt().toString(), "--password", server.password());
        return Run.of(Stream.concat(Arrays.stream(args), where).toArray(String[]::new));
    }

    /** The canonical dump. */
    static String export(Path folder) throws IOException {
        Path file = folder.resolve("graph.jsonl");
        assertEquals(
                0, run("export", "--format", "jsonl", "--out", file.toString()).code());
        return Files.readString(file);
    }
}
