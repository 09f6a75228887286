package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.importer.ImportCommand;
import org.newsgraph.cli.Run;
import org.newsgraph.graph.SampleGraph;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine;

/** Files for {@code neo4j-admin}, read back by its own import command. */
final class Neo4jAdminIT {
    /** What would trouble CSV: quotes, separators, line breaks, control characters, and what separates lists. */
    private static final String HOSTILE = "\"It's\", said;\nhe|she \\ \t\u0001 '' \"\"\r\n😀,";

    @TempDir
    private Path dir;

    private GraphStore store;

    @BeforeEach
    void fill() {
        store = SampleGraph.fill();
        TreeMap<String, Object> properties = new TreeMap<>(Map.of(
                "id",
                "hostile \"id\"",
                "text",
                HOSTILE,
                "kind",
                "",
                "confidence",
                0.5,
                "aliases",
                List.of("a;b", HOSTILE)));
        SampleGraph.addStatement(store, properties);
    }

    @AfterEach
    void close() {
        store.clear();
        store.close();
    }

    @Test
    void what_the_tool_imports_is_the_same_graph() throws IOException {
        Path files = dir.resolve("files");
        EmbeddedServer server = TestServer.get();
        Run run = Run.of(
                "export",
                "--format",
                "neo4j-admin",
                "--out",
                files.toString(),
                "--uri",
                server.bolt().toString(),
                "--password",
                server.password());
        assertEquals(0, run.code(), run.err());
        Path home = Files.createDirectories(dir.resolve("other"));
        assertImported(files, home);
        try (EmbeddedServer other = EmbeddedServer.start(home, ServerOptions.forOneCommand());
                GraphStore copy = SampleGraph.at(other)) {
            assertEquals(SampleGraph.dump(store), SampleGraph.dump(copy));
        }
    }

    /** As {@code neo4j-admin database import full neo4j @import.args}, run in the folder of the files. */
    private static void assertImported(Path files, Path home) throws IOException {
        Path conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(conf.resolve("neo4j.conf"), "");
        List<String> arguments = new ArrayList<>(List.of("neo4j", "--report-file=" + home.resolve("import.report")));
        for (String line : Files.readAllLines(files.resolve("import.args"))) {
            arguments.add(line.replaceFirst("^(--nodes|--relationships)=", "$1=" + files + "/"));
        }
        StringWriter told = new StringWriter();
        CommandLine command = new CommandLine(new ImportCommand.Full(new ExecutionContext(home, conf)));
        command.setErr(new PrintWriter(told, true));
        int code = command.execute(arguments.toArray(new String[0]));
        assertTrue(code == 0, told.toString());
    }
}
