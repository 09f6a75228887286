package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;

/** The graph on the one server of the test run, through the command line. */
public final class TestGraph {
    private TestGraph() {}

    static void clear() {
        try (GraphStore store = SampleGraph.at(TestServer.get())) {
            store.prepare();
            store.clear();
        }
    }

    /** Runs a command on that graph. */
    public static Run run(String... args) {
        EmbeddedServer server = TestServer.get();
        Stream<String> where = Stream.of("--uri", server.bolt().toString(), "--password", server.password());
        return Run.of(Stream.concat(Arrays.stream(args), where).toArray(String[]::new));
    }

    /** The canonical dump. */
    static String export(Path folder) throws IOException {
        return export(folder, "jsonl");
    }

    /** What {@code export} writes in the format, into a file of the folder that is whole when it has its name. */
    public static String export(Path folder, String format) throws IOException {
        Path file = folder.resolve("graph." + format);
        Run run = run("export", "--format", format, "--out", file.toString());
        assertEquals(0, run.code(), run.err());
        assertFalse(Files.exists(folder.resolve("graph." + format + ".part")));
        return Files.readString(file);
    }
}
