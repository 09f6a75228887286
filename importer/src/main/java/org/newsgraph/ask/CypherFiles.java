package org.newsgraph.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Cypher files of a folder on the class path, in a jar or out of it, sorted by path. */
final class CypherFiles {
    private static final String EXTENSION = ".cypher";

    /**
     * A file.
     *
     * @param id its name without extension
     * @param theme the folder within the folder, or empty
     */
    record CypherFile(String id, String theme, String content) {}

    private CypherFiles() {}

    static List<CypherFile> in(String folder) {
        URL url = CypherFiles.class.getClassLoader().getResource(folder);
        if (url == null) {
            throw new IllegalStateException("no " + folder + " on the class path");
        }
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(folder));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CypherFile> read(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(f -> f.toString().endsWith(EXTENSION))
                    .sorted()
                    .map(f -> read(folder, f))
                    .toList();
        }
    }

    private static CypherFile read(Path folder, Path file) {
        String name = file.getFileName().toString();
        Path parent = folder.relativize(file).getParent();
        try {
            return new CypherFile(
                    name.substring(0, name.length() - EXTENSION.length()),
                    parent == null ? "" : parent.toString(),
                    Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
