package org.newsgraph.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ports on the loopback interface that are free at this moment. */
final class Ports {
    private final List<String> notices = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();

    /** The wanted port, or another one if it is taken, which is then noted. */
    int free(int wanted, String purpose) throws IOException {
        Integer port = bindable(wanted);
        if (port == null) {
            port = bindable(0);
            if (port == null) {
                throw new IOException("no free port on the loopback interface");
            }
            notices.add("port " + wanted + " is taken, so " + purpose + " is on port " + port);
        }
        given.add(port);
        return port;
    }

    List<String> notices() {
        return List.copyOf(notices);
    }

    private @Nullable Integer bindable(int port) {
        if (given.contains(port)) {
            return null;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            return null;
        }
    }
}
