package org.newsgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statement of the schema, from a file of its own.
 *
 * @param id the file's name without its extension; changes are applied in the order of their ids
 * @param statement its one statement, without comments
 */
public record SchemaChange(String id, String statement) {
    private static final String FOLDER = "cypher/schema";
    private static final String EXTENSION = ".cypher";
    private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX) (\\w+)");

    /** The changes that come with this version, in order. */
    public static List<SchemaChange> released() {
        URL folder = SchemaChange.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("no " + FOLDER + " on the class path");
        }
        try {
            URI uri = folder.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return in(jar.getPath(FOLDER));
                }
            }
            return in(Path.of(uri));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SchemaChange> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(EXTENSION))
                    .map(SchemaChange::read)
                    .sorted((a, b) -> a.id().compareTo(b.id()))
                    .toList();
        }
    }

    private static SchemaChange read(Path file) {
        String name = file.getFileName().toString();
        try {
            String statement = Files.readAllLines(file).stream()
                    .filter(line -> !line.stripLeading().startsWith("//"))
                    .collect(Collectors.joining("\n"));
            return new SchemaChange(name.substring(0, name.length() - EXTENSION.length()), statement.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the constraint or index is called in the database. */
    public String name() {
        Matcher matcher = NAME.matcher(statement);
        if (!matcher.find()) {
            throw new IllegalStateException("a change of the schema names its constraint or index: " + id);
        }
        return matcher.group(1);
    }

    /** SHA-256 of the statement, in hexadecimal. */
    public String digest() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(statement.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** Whether it makes a constraint, with an index of the same name behind it. */
    boolean makesConstraint() {
        return statement.startsWith("CREATE CONSTRAINT");
    }
}
