package org.newsgraph.server;

import org.jspecify.annotations.Nullable;

/**
 * How the embedded server listens. It listens on the loopback interface only, whatever the options.
 *
 * @param boltPort the port for Bolt, or 0 for any free one
 * @param httpPort the port for Neo4j Browser, 0 for any free one, or null for no HTTP at all
 * @param pageCacheMegabytes memory, outside the Java heap, that holds pages of the store
 * @param styled whether Neo4j Browser is told to apply our style when it connects
 */
public record ServerOptions(int boltPort, @Nullable Integer httpPort, int pageCacheMegabytes, boolean styled) {
    public static final int BOLT_PORT = 7687;
    public static final int HTTP_PORT = 7474;
    private static final int PAGE_CACHE = 128;

    public ServerOptions {
        if (boltPort < 0 || boltPort > 65535 || (httpPort != null && (httpPort < 0 || httpPort > 65535))) {
            throw new IllegalArgumentException("not a port: " + boltPort + ", " + httpPort);
        }
    }

    /** For a command that writes or reads and ends: any free port, no HTTP. */
    public static ServerOptions forOneCommand() {
        return new ServerOptions(0, null, PAGE_CACHE, true);
    }

    /** For people and programs that connect: the ports that Neo4j has everywhere. */
    public static ServerOptions forServing() {
        return new ServerOptions(BOLT_PORT, HTTP_PORT, PAGE_CACHE, true);
    }

    public ServerOptions ports(int bolt, int http) {
        return new ServerOptions(bolt, http, pageCacheMegabytes, styled);
    }

    /** Leaves the style of Neo4j Browser as the person has it. */
    public ServerOptions unstyled() {
        return new ServerOptions(boltPort, httpPort, pageCacheMegabytes, false);
    }
}
