package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.graph.Samples;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.server.TestServer;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/** Questions that need a plugin: without it they say so; with it (profile {@code gds}) they are answered. */
final class PluginIT {
    @TempDir
    private Path data;

    @Test
    void without_the_plugin_a_line_says_so_and_names_another_question() {
        EmbeddedServer server = TestServer.get();
        Run run = run(server, "communities");
        assertEquals(5, run.code(), run.err());
        assertEquals(
                "newsgraph: communities needs Neo4j's plugin Graph Data Science, which this server does not have: "
                        + "install it on a server of yours and name that with --uri, or ask best-connected, which needs no plugin\n",
                run.err());
    }

    @Test
    void with_the_plugin_there_are_communities_and_centres() throws IOException {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.toString().contains("gds"))
                .filter(jar -> jar.getFileName().toString().matches("(proc|cypher-aggregation).*[.]jar"))
                .toList();
        Assumptions.assumeFalse(jars.isEmpty(), "only with the profile gds");
        Path plugins = Files.createDirectories(data.resolve("plugins"));
        for (Path jar : jars) {
            Files.copy(jar, plugins.resolve(jar.getFileName()));
        }
        try (EmbeddedServer server = EmbeddedServer.start(data, ServerOptions.forOneCommand())) {
            fill(server);
            Run communities = run(server, "communities");
            assertEquals(0, communities.code(), communities.err());
            assertTrue(communities.out().contains("\"Ana Petrova, Luis Ortega\""), communities.out());
            Run central = run(server, "central");
            assertEquals(0, central.code(), central.err());
            assertTrue(central.out().startsWith("name,type,rank,betweenness\r\n"), central.out());
            assertEquals(5, central.out().lines().count(), central.out());
        }
    }

    private static void fill(EmbeddedServer server) {
        try (GraphStore store =
                GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, server.password(), null))) {
            store.prepare();
            GraphUpdate update = new GraphUpdate(store, new Resolver(), "test");
            update.put(Samples.articles());
            update.bring();
        }
    }

    private static Run run(EmbeddedServer server, String question) {
        return Run.of(
                "query",
                question,
                "--format",
                "csv",
                "--uri",
                server.bolt().toString(),
                "--password",
                server.password());
    }
}
