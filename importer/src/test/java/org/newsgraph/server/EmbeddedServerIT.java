package org.newsgraph.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoreException;
import org.newsgraph.store.Target;

/** The embedded server as people meet it: ports, password, Browser, a store in use, a stop in a moment. */
final class EmbeddedServerIT {
    @Test
    void serves_Browser_and_Bolt_with_a_password_of_its_own(@TempDir Path data) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                EmbeddedServer server =
                        EmbeddedServer.start(data, ServerOptions.forServing().ports(taken.getLocalPort(), 0))) {
            assertEquals(1, server.notices().size(), server.notices().toString());
            assertTrue(server.notices().get(0).contains("port " + taken.getLocalPort() + " is taken"));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))));

            URI browser = server.browser().orElseThrow();
            assertTrue(get(browser).contains("Neo4j Browser"));
            assertTrue(get(browser.resolve("/"))
                    .contains("bolt://127.0.0.1:" + server.bolt().getPort()));
            assertEquals(404, status(browser.resolve("/db/neo4j/tx")), "no queries over HTTP");
            assertTrue(get(browser.resolve("/newsgraph/guide.html"))
                    .contains("style " + browser.resolve("/newsgraph/style.grass")));
            assertEquals(404, status(browser.resolve("/newsgraph/../password")), "nothing of the data folder");

            try (GraphStore store = open(server, server.password())) {
                assertEquals(
                        1L,
                        store.query("RETURN 1 AS one", Map.of()).rows().get(0).get(0));
            }
            assertThrows(StoreException.WrongPassword.class, () -> open(server, "neo4j"));

            ServerException inUse = assertThrows(
                    ServerException.StoreInUse.class, () -> EmbeddedServer.start(data, ServerOptions.forOneCommand()));
            assertTrue(inUse.getMessage()
                    .contains("in use by process " + ProcessHandle.current().pid()));
        }
        restartWithLostPassword(data);
    }

    /** The data stays, the password is replaced, and stopping takes a moment. */
    private static void restartWithLostPassword(Path data) throws IOException {
        Files.delete(data.resolve("password"));
        EmbeddedServer server = EmbeddedServer.start(data, ServerOptions.forOneCommand());
        assertTrue(server.browser().isEmpty());
        open(server, server.password()).close();
        long start = System.nanoTime();
        server.close();
        server.close();
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
        assertThrows(StoreException.NoServer.class, () -> open(server, server.password()));
    }

    @Test
    void a_folder_that_cannot_be_written_is_one_clear_line(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        ServerException e = assertThrows(
                ServerException.DataFolderUnusable.class,
                () -> EmbeddedServer.start(file.resolve("data"), ServerOptions.forOneCommand()));
        assertFalse(e.getMessage().contains("\n"));
    }

    @Test
    void a_store_of_a_newer_version_is_left_alone(@TempDir Path data) throws IOException {
        Files.createDirectories(data.resolve("data/databases/system"));
        Files.writeString(data.resolve("neo4j.version"), "2031.1.0\n");
        assertThrows(
                ServerException.StoreOfAnotherVersion.class,
                () -> EmbeddedServer.start(data, ServerOptions.forOneCommand()));
    }

    private static GraphStore open(EmbeddedServer server, String password) {
        return GraphStore.open(new Target(server.bolt(), EmbeddedServer.USER, password, null));
    }

    private static String get(URI uri) throws IOException {
        URLConnection connection = uri.toURL().openConnection();
        connection.setRequestProperty("Accept", uri.getPath().equals("/") ? "application/json" : "*/*");
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int status(URI uri) throws IOException {
        return ((HttpURLConnection) uri.toURL().openConnection()).getResponseCode();
    }
}
