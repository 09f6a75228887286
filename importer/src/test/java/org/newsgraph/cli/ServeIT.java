package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.newsgraph.server.EmbeddedServer;

/** What {@code newsgraph serve} has Neo4j Browser do when it connects: Browser asks the server for its settings, as this test does. */
final class ServeIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void tells_Browser_to_apply_the_style_and_to_open_the_guide(@TempDir Path data) throws Exception {
        String commands = commandsOf("serve", "--data", data.toString(), "--http", "0", "--bolt", "0");
        assertTrue(commands.startsWith("style {\"node\":"), commands);
        assertTrue(opensGuide(commands), commands);
    }

    @Test
    void leaves_the_style_alone_where_it_is_told_to(@TempDir Path data) throws Exception {
        String commands = commandsOf("serve", "--no-style", "--data", data.toString(), "--http", "0", "--bolt", "0");
        assertFalse(commands.contains("style"), commands);
        assertTrue(opensGuide(commands), commands);
    }

    private static boolean opensGuide(String commands) {
        return Pattern.compile("guide http://127\\.0\\.0\\.1:\\d+/newsgraph/guide\\.html$")
                .matcher(commands)
                .find();
    }

    /** Serves until it is asked what Browser is to do, then interrupts it as Ctrl-C would. */
    private static String commandsOf(String... serve) throws Exception {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(
                () -> code.complete(Main.run(new PrintWriter(out, true), new PrintWriter(err, true), serve)));
        command.start();
        try {
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (!out.toString().contains("Ctrl-C") && !code.isDone() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            return commands(URI.create(told(out, "Connect URL")), told(out, "Password"));
        } finally {
            command.interrupt();
            assertEquals(ExitCode.INTERRUPTED.code(), code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS), err.toString());
        }
    }

    private static String told(StringWriter out, String name) {
        Matcher line = Pattern.compile(name + " +(\\S+)").matcher(out.toString());
        assertTrue(line.find(), out.toString());
        return line.group(1);
    }

    private static String commands(URI bolt, String password) {
        try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic(EmbeddedServer.USER, password))) {
            Optional<String> commands = driver
                    .executableQuery(
                            "CALL dbms.clientConfig() YIELD name, value WHERE name = 'browser.post_connect_cmd' RETURN value")
                    .execute()
                    .records()
                    .stream()
                    .map(row -> row.get("value").asString())
                    .findFirst();
            return commands.orElseThrow();
        }
    }
}
