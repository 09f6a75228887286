package org.newsgraph.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An embedded server that another process of the same user runs on a data folder.
 *
 * @param bolt where the driver connects
 * @param password of {@link EmbeddedServer#USER}
 */
public record RunningServer(URI bolt, String password) {
    private static final Pattern ADDRESS = Pattern.compile("\\((bolt://[^)]+)\\)");

    /** The server that has the store in the folder open, as it says itself; empty if it does not say. */
    public static Optional<RunningServer> on(Path data) {
        DataFolder folder = DataFolder.open(data);
        try {
            Matcher address = ADDRESS.matcher(Files.readString(folder.lockFile()));
            return address.find() && folder.hasPassword()
                    ? Optional.of(new RunningServer(URI.create(address.group(1)), folder.password()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Without the password, so that it reaches no log and no report. */
    @Override
    public String toString() {
        return bolt.toString();
    }
}
