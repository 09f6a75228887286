package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Main;
import org.newsgraph.cli.Run;
import org.newsgraph.server.ServerProcess;

/** A password is nowhere but where its owner put it. */
final class CredentialsIT {
    private static final String SECRET = "s3cret-of-the-user";

    @TempDir
    private Path dir;

    @Test
    void an_address_with_a_password_is_refused_and_not_repeated() {
        for (String address : List.of(
                "bolt://neo4j:" + SECRET + "@127.0.0.1:1",
                "neo4j+s://" + SECRET + "@host",
                "bolt://neo4j:" + SECRET + "@a b",
                "neo4j:" + SECRET + "@host")) {
            for (Run run : List.of(
                    Run.of("status", "--uri", address, "--password", SECRET), Run.of("status", "--uri", address))) {
                assertEquals(2, run.code(), run.err());
                assertFalse((run.out() + run.err()).contains(SECRET), run.err());
            }
        }
    }

    /** The password comes by the environment; then all that was written is searched for it. */
    @Test
    void a_password_reaches_no_graph_no_log_and_no_report() throws Exception {
        Path article = Files.writeString(dir.resolve("a.txt"), "Angela Merkel met Emmanuel Macron in Paris.");
        Path home = Files.createDirectories(dir.resolve("server"));
        try (ServerProcess server = ServerProcess.start(home)) {
            JavaProcess process = JavaProcess.start(
                    Main.class,
                    List.of(),
                    Map.of("NEO4J_URI", server.uri("bolt").toString(), "NEO4J_PASSWORD", ServerProcess.PASSWORD),
                    "import",
                    article.toString(),
                    "--report",
                    dir.resolve("report.json").toString());
            assertEquals(0, process.await(), process.output());
            assertTrue(process.output().contains("1 new"), process.output());
            assertTrue(process.output().contains("query --list --uri " + server.uri("bolt") + " "), process.output());
            assertFalse(process.output().contains(ServerProcess.PASSWORD));
            assertEquals(List.of(), filesWith(ServerProcess.PASSWORD));
        }
    }

    private List<Path> filesWith(String secret) throws IOException {
        try (Stream<Path> files = Files.walk(dir)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, secret))
                    .toList();
        }
    }

    private static boolean contains(Path file, String secret) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
        } catch (IOException e) {
            return false;
        }
    }
}
