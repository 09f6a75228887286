package org.newsgraph.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a server runs on.
 *
 * @param java the executable
 * @param classPath Neo4j's libraries and {@link AnyServer}
 */
public record ServerRuntime(Path java, String classPath) {
    private static final int OLDEST_FOR_CURRENT = 21;

    /** The Neo4j 5.26 of these tests, on the Java that runs them. */
    public static ServerRuntime own() {
        return new ServerRuntime(
                Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path"));
    }

    /**
     * A Neo4j of the current series, whose class path the profile {@code current-server} has written down; empty where that was
     * not done or no Java is new enough for it.
     */
    public static Optional<ServerRuntime> current() throws IOException {
        Path file = Path.of("target", "current-server.classpath");
        Optional<Path> java = newerJava();
        if (!Files.exists(file) || java.isEmpty()) {
            return Optional.empty();
        }
        String here = Path.of("target", "test-classes").toAbsolutePath().toString();
        return Optional.of(new ServerRuntime(
                java.get(), here + File.pathSeparator + Files.readString(file).strip()));
    }

    private static Optional<Path> newerJava() throws IOException {
        for (String variable : List.of("NEWSGRAPH_JAVA21_HOME", "JAVA_HOME_25", "JAVA_HOME_21")) {
            String home = System.getenv(variable);
            if (home != null) {
                return Optional.of(Path.of(home, "bin", "java"));
            }
        }
        Path installed = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(installed)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(installed)) {
            return homes.filter(home -> version(home) >= OLDEST_FOR_CURRENT)
                    .map(home -> home.resolve("bin/java"))
                    .findFirst();
        }
    }

    /** The first number of {@code JAVA_VERSION} in the file {@code release} of a Java; 0 if there is none. */
    private static int version(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"))) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.")[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
