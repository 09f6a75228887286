package org.newsgraph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Neo4j server in a process of its own, which a test may kill and start again on the same folder and port. */
public final class ServerProcess implements AutoCloseable {
    public static final String PASSWORD = "a-password-of-tests";
    private static final int SECONDS_TO_START = 600;
    private final Path home;
    private final ServerRuntime runtime;
    private final int port;
    private @Nullable Process process;

    private ServerProcess(Path home, ServerRuntime runtime, int port) {
        this.home = home;
        this.runtime = runtime;
        this.port = port;
    }

    /** Starts a server on a folder, which must be empty; the settings go before those that all tests share. */
    public static ServerProcess start(Path home, ServerRuntime runtime, Map<String, String> settings) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        ServerProcess server = new ServerProcess(home, runtime, port);
        Password.setInitial(home, PASSWORD);
        server.configure(settings);
        server.start();
        return server;
    }

    public static ServerProcess start(Path home) throws Exception {
        return start(home, ServerRuntime.own(), Map.of());
    }

    private void configure(Map<String, String> more) throws IOException {
        Map<String, String> settings = new TreeMap<>();
        settings.put("server.default_listen_address", "127.0.0.1");
        settings.put("server.default_advertised_address", "127.0.0.1");
        settings.put("server.bolt.listen_address", "127.0.0.1:" + port);
        settings.put("server.bolt.advertised_address", "127.0.0.1:" + port);
        settings.put("server.http.enabled", "false");
        settings.put("dbms.usage_report.enabled", "false");
        settings.put("server.memory.pagecache.size", "64m");
        settings.put("db.memory.pagecache.warmup.enable", "false");
        settings.put("db.tx_log.preallocate", "false");
        settings.put("db.store.files.preallocate", "false");
        settings.putAll(more);
        List<String> lines = new ArrayList<>();
        settings.forEach((name, value) -> lines.add(name + "=" + value));
        Files.write(Files.createDirectories(home.resolve("conf")).resolve("neo4j.conf"), lines);
    }

    /** Starts the server, again if it was killed, and waits until it listens. */
    public void start() throws Exception {
        Process started = new ProcessBuilder(
                        runtime.java().toString(),
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        runtime.classPath(),
                        AnyServer.class.getName(),
                        "--home-dir=" + home,
                        "--config-dir=" + home.resolve("conf"))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("console.log").toFile())
                .start();
        process = started;
        for (int tenths = 0; !listens(); tenths++) {
            if (!started.isAlive() || tenths == SECONDS_TO_START * 10) {
                throw new IllegalStateException(
                        "the server did not start: " + Files.readString(home.resolve("console.log")));
            }
            Thread.sleep(100);
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the process at once, as {@code kill -9} does. */
    public void kill() {
        try {
            if (process != null) {
                process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public Path home() {
        return home;
    }

    /** Where the driver connects, with another scheme than bolt if the test wants one. */
    public URI uri(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        kill();
    }

    /** Whether there is a process. */
    public boolean isAlive() {
        return process != null && process.isAlive();
    }
}
