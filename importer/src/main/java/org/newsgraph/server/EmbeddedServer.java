package org.newsgraph.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.kernel.internal.Version;

/**
 * A Neo4j Community server in this process, with its store in a data folder. It listens on the loopback interface only,
 * asks for a password, reports nothing to anybody, and logs into the data folder.
 *
 * <p>It stops cleanly when it is closed or when the process is asked to end (Ctrl-C, SIGTERM). If the process is killed
 * the store recovers at the next start.
 */
public final class EmbeddedServer implements AutoCloseable {
    public static final String USER = "neo4j";
    private final DatabaseManagementService service;
    private final StoreLock lock;
    private final URI bolt;
    private final @Nullable URI browser;
    private final String password;
    private final List<String> notices;
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Thread stopAtExit = new Thread(this::stopAtExit, "stop-embedded-server");
    private volatile Runnable beforeExit = () -> {};

    private EmbeddedServer(DatabaseManagementService service, StoreLock lock, Listening listening, String password) {
        this.service = service;
        this.lock = lock;
        this.bolt = URI.create("bolt://127.0.0.1:" + listening.bolt());
        this.browser = listening.http() == null
                ? null
                : URI.create("http://127.0.0.1:%d/browser/?dbms=neo4j://%s@127.0.0.1:%d"
                        .formatted(listening.http(), USER, listening.bolt()));
        this.password = password;
        this.notices = listening.notices();
    }

    private record Listening(int bolt, @Nullable Integer http, List<String> notices) {}

    static {
        SilentFaults.install();
    }

    /** Whether a server was started on this folder before. */
    public static boolean hasStore(Path data) {
        return DataFolder.hasStore(data);
    }

    /**
     * Starts the server on the store in the folder, which is created if it is not there.
     *
     * @throws ServerException if it cannot start, with the reason
     */
    public static EmbeddedServer start(Path data, ServerOptions options) {
        DataFolder folder = DataFolder.open(data);
        folder.requireSpace();
        StoreLock lock = StoreLock.take(folder);
        try {
            EmbeddedServer server = start(folder, lock, options);
            Runtime.getRuntime().addShutdownHook(server.stopAtExit);
            return server;
        } catch (Exception e) {
            closeQuietly(lock, e);
            throw StartFailures.explain(folder.path(), e);
        }
    }

    private static EmbeddedServer start(DataFolder folder, StoreLock lock, ServerOptions options) throws Exception {
        String ours = Version.getNeo4jVersion();
        String theirs = folder.storeVersion(ours);
        if (StartFailures.isNewer(theirs, ours)) {
            throw new ServerException.StoreOfAnotherVersion(folder.path(), theirs, ours, null);
        }
        Listening listening = listening(options);
        boolean lostPassword = folder.hasStore() && !folder.hasPassword();
        String password = folder.password();
        if (!folder.hasStore()) {
            Password.setInitial(folder.path(), password);
        }
        DatabaseManagementService service = new DatabaseManagementServiceBuilderImplementation(folder.path())
                .setConfigRaw(ServerSettings.of(options, listening.bolt(), listening.http(), folder.logConfiguration()))
                .build();
        try {
            SilentFaults.in(service);
            if (lostPassword) {
                Password.replace(service, password);
            }
            EmbeddedServer server = new EmbeddedServer(service, lock, listening, password);
            lock.describe("process " + ProcessHandle.current().pid() + " (" + server.bolt + ")");
            return server;
        } catch (IOException | RuntimeException e) {
            service.shutdown();
            throw e;
        }
    }

    private static Listening listening(ServerOptions options) throws IOException {
        Ports ports = new Ports();
        int bolt = ports.free(options.boltPort(), "Bolt");
        Integer http = options.httpPort();
        Integer browser = http == null ? null : Integer.valueOf(ports.free(http, "Neo4j Browser"));
        return new Listening(bolt, browser, ports.notices());
    }

    /** Where the driver connects. */
    public URI bolt() {
        return bolt;
    }

    /** Where Neo4j Browser is, if HTTP is on; its form to connect is then filled in but for the password. */
    public Optional<URI> browser() {
        return Optional.ofNullable(browser);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** What a person should know, such as that a port was taken. */
    public List<String> notices() {
        return notices;
    }

    /** Stops the server; does nothing if it has stopped. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(stopAtExit);
        } catch (IllegalStateException e) {
            return; // the process ends, and the hook stops the server
        }
        stop();
    }

    /** What the server waits for before it stops because the process is asked to end. */
    public void beforeExit(Runnable wait) {
        beforeExit = wait;
    }

    private void stopAtExit() {
        beforeExit.run();
        stop();
    }

    private void stop() {
        if (open.compareAndSet(true, false)) {
            try {
                service.shutdown();
            } finally {
                closeQuietly(lock, null);
            }
        }
    }

    private static void closeQuietly(StoreLock lock, @Nullable Exception cause) {
        try {
            lock.close();
        } catch (IOException e) {
            if (cause != null) {
                cause.addSuppressed(e);
            }
        }
    }
}
