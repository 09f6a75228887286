package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsgraph.server.EmbeddedServer;
import org.newsgraph.server.RunningServer;
import org.newsgraph.server.ServerException;
import org.newsgraph.server.ServerOptions;
import org.newsgraph.store.Target;
import picocli.CommandLine.Option;

/** Where the graph is: in a data folder that the embedded server opens, or on a Neo4j server of the user's. */
final class DatabaseMixin {
    static final String DEFAULT_FOLDER = ".newsgraph";
    private static final String DEFAULT_USER = "neo4j";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of the embedded store (default: " + DEFAULT_FOLDER + ").")
    private @Nullable Path data;

    @Option(
            names = "--uri",
            paramLabel = "URI",
            description = "A Neo4j server instead, such as bolt://localhost:7687 (or NEO4J_URI).")
    private @Nullable String uri;

    @Option(names = "--user", description = "Its user (or NEO4J_USERNAME; default: " + DEFAULT_USER + ").")
    private @Nullable String user;

    @Option(
            names = "--password",
            description = "The user's password (or NEO4J_PASSWORD); other users of this machine may see it.")
    private @Nullable String password;

    @Option(names = "--password:file", paramLabel = "FILE", description = "File that holds the password.")
    private @Nullable Path passwordFile;

    @Option(names = "--database", description = "Its database (or NEO4J_DATABASE; default: the server's default).")
    private @Nullable String database;

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "How long to wait for a server that goes away meanwhile (default: ${DEFAULT-VALUE}).")
    private int patience = 120;

    /** Opens the database to write to; the folder is created where it is not there. */
    Database open() {
        return isRemote() ? Database.at(target(), patience()) : embedded();
    }

    /** Opens a database that should hold a graph already. */
    Database openExisting() {
        if (!isRemote() && !Files.isDirectory(folder())) {
            throw new CommandException.NoGraph(folder());
        }
        return open();
    }

    /** Whether it is certain that the database is empty: its folder holds no store yet. */
    boolean isNew() {
        return !isRemote() && !EmbeddedServer.hasStore(folder());
    }

    /** On a server of our own, or on the one that another command, such as serve, has started on the same folder. */
    private Database embedded() {
        try {
            return Database.on(EmbeddedServer.start(folder(), ServerOptions.forOneCommand()), patience());
        } catch (ServerException.StoreInUse inUse) {
            RunningServer running = RunningServer.on(folder()).orElseThrow(() -> inUse);
            return Database.at(new Target(running.bolt(), EmbeddedServer.USER, running.password(), null), patience());
        }
    }

    /** A watch over the disk of the embedded store. */
    DiskWatch diskWatch(PrintWriter err) {
        return DiskWatch.of(folder(), patience(), err);
    }

    private Duration patience() {
        return Duration.ofSeconds(Math.max(0, patience));
    }

    Path folder() {
        return data == null ? Path.of(DEFAULT_FOLDER) : data;
    }

    boolean isRemote() {
        if (data != null && uri != null) {
            throw new CommandException.Usage("--data and --uri name two databases: give one of them");
        }
        return data == null && given(uri, "NEO4J_URI") != null;
    }

    /** The options that lead to the same database, for a hint to the user; without any credential. */
    String asOptions() {
        if (isRemote()) {
            return " --uri " + withoutCredentials(String.valueOf(given(uri, "NEO4J_URI")));
        }
        return data == null ? "" : " --data " + data;
    }

    private Target target() {
        String address = given(uri, "NEO4J_URI");
        String secret = password();
        if (secret == null) {
            throw new CommandException.Usage("no password for " + withoutCredentials(String.valueOf(address))
                    + ": give --password, --password:file or NEO4J_PASSWORD");
        }
        String name = given(user, "NEO4J_USERNAME");
        return new Target(
                uri(String.valueOf(address)),
                name == null ? DEFAULT_USER : name,
                secret,
                given(database, "NEO4J_DATABASE"));
    }

    /** An address is shown in messages and kept by shells, so a password has no place in it. */
    private static URI uri(String address) {
        if (address.contains("@")) {
            throw new CommandException.Usage("leave user and password out of the address " + withoutCredentials(address)
                    + ": give --user, and --password:file or NEO4J_PASSWORD");
        }
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new CommandException.Usage("not an address: " + address + " (it looks like bolt://localhost:7687)");
        }
    }

    private static String withoutCredentials(String address) {
        int authority = address.indexOf("//") < 0 ? 0 : address.indexOf("//") + 2;
        int host = Math.max(authority, address.lastIndexOf('@') + 1);
        return address.substring(0, authority) + address.substring(host);
    }

    private @Nullable String password() {
        if (passwordFile == null) {
            return given(password, "NEO4J_PASSWORD");
        }
        try {
            return Files.readString(passwordFile).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String given(@Nullable String option, String variable) {
        String value = option == null ? System.getenv(variable) : option;
        return value == null || value.isBlank() ? null : value;
    }
}
