package org.newsgraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Objects;

/** The folder that holds the store, its password, and its logs. Readable by its owner only, where the system can. */
final class DataFolder {
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 24;
    /** Bytes; below that a start fails somewhere in Neo4j. */
    private static final long LEAST_SPACE = 10_000_000;

    private final Path folder;

    private DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Opens or creates the folder; throws {@link ServerException.DataFolderUnusable}. */
    static DataFolder open(Path folder) {
        try {
            Path absolute = folder.toAbsolutePath().normalize();
            Files.createDirectories(absolute, ownerOnly(absolute, "rwx------"));
            if (!Files.isWritable(absolute)) {
                throw new IOException("permission denied");
            }
            return new DataFolder(absolute);
        } catch (IOException e) {
            throw new ServerException.DataFolderUnusable(folder, e);
        }
    }

    /** Throws {@link ServerException.DiskFull} where Neo4j could not even begin: it would wait for room without a word. */
    void requireSpace() {
        try {
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < LEAST_SPACE) {
                throw new ServerException.DiskFull(folder, new IOException(free + " bytes are free"));
            }
        } catch (IOException e) {
            throw new ServerException.DataFolderUnusable(folder, e);
        }
    }

    Path path() {
        return folder;
    }

    Path lockFile() {
        return folder.resolve("server.lock");
    }

    /** Whether a store was created here before. */
    boolean hasStore() {
        return hasStore(folder);
    }

    static boolean hasStore(Path folder) {
        return Files.isDirectory(folder.resolve("data/databases/system"));
    }

    boolean hasPassword() {
        return Files.exists(passwordFile());
    }

    /** The password, which is made up and kept in a file for its owner at the first call. */
    String password() throws IOException {
        if (!hasPassword()) {
            Path part = Files.createTempFile(folder, "password", ".part", ownerOnly(folder, "rw-------"));
            Files.writeString(part, newPassword() + "\n");
            Files.move(part, passwordFile());
        }
        return Files.readString(passwordFile()).strip();
    }

    /** The version of Neo4j that wrote the store; the given one if there is no store yet. */
    String storeVersion(String ours) throws IOException {
        Path file = folder.resolve("neo4j.version");
        if (!hasStore() || !Files.exists(file)) {
            Files.write(file, (ours + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Files.readString(file).strip();
    }

    /** The configuration of the server's logs, which is written where a person has put no other. */
    Path logConfiguration() throws IOException {
        Path file = folder.resolve("conf/server-logs.xml");
        if (!Files.exists(file)) {
            Files.createDirectories(folder.resolve("conf"));
            Path part = Files.createTempFile(folder, "server-logs", ".part");
            try (InputStream own = Objects.requireNonNull(DataFolder.class.getResourceAsStream("server-logs.xml"))) {
                Files.write(part, own.readAllBytes());
            }
            Files.move(part, file);
        }
        return file;
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private static String newPassword() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < PASSWORD_LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    private static FileAttribute<?>[] ownerOnly(Path where, String permissions) {
        boolean posix = where.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
