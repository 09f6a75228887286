package org.newsgraph.fault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A proxy on the loopback interface between an importer and its server, which can break at a given byte. */
final class Wire implements AutoCloseable {
    private record Fault(long at, Runnable what) {}

    private final URI server;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicReference<Fault> next = new AtomicReference<>();

    private Wire(URI server, ServerSocket door) {
        this.server = server;
        this.door = door;
    }

    static Wire to(URI server) throws IOException {
        Wire wire = new Wire(server, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        start("wire", wire::accept);
        return wire;
    }

    URI uri() {
        return URI.create("bolt://127.0.0.1:" + door.getLocalPort());
    }

    /** How many bytes went to the server so far. */
    long bytes() {
        return bytes.get();
    }

    /** Does something once so many bytes more went to the server; the next byte waits for it. */
    void after(long more, Runnable what) {
        next.set(new Fault(bytes.get() + more, what));
    }

    /** Whether what was to be done is still to come. */
    boolean waits() {
        return next.get() != null;
    }

    /** Cuts all connections; new ones are let through. */
    void cut() {
        open.forEach(Wire::closeQuietly);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                open.add(near);
                connect(near);
            } catch (IOException e) {
                // closed: the loop ends
            }
        }
    }

    private void connect(Socket near) {
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
            open.add(far);
            start("wire-there", () -> copy(near, far, true));
            start("wire-back", () -> copy(far, near, false));
        } catch (IOException e) {
            closeQuietly(near);
        }
    }

    private void copy(Socket from, Socket to, boolean counted) {
        byte[] buffer = new byte[4096];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                if (counted) {
                    count(n);
                }
                out.write(buffer, 0, n);
            }
        } catch (IOException e) {
            // the other end is gone, or the wire was cut: both sockets are closed
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    private void count(int n) {
        long sum = bytes.addAndGet(n);
        Fault fault = next.get();
        if (fault != null && sum >= fault.at() && next.compareAndSet(fault, null)) {
            fault.what().run();
        }
    }

    private static void start(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
