package org.newsgraph.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The one embedded server of a test run. It stops with the JVM. */
public final class TestServer {
    private static final EmbeddedServer SERVER = start();

    private TestServer() {}

    public static EmbeddedServer get() {
        return SERVER;
    }

    private static EmbeddedServer start() {
        try {
            return EmbeddedServer.start(Files.createTempDirectory("newsgraph-it"), ServerOptions.forOneCommand());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
