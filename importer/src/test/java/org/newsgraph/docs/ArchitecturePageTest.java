package org.newsgraph.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages name stands where they say. */
final class ArchitecturePageTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path SOURCES = ROOT.resolve("importer/src");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    @Test
    void every_path_and_class_of_the_architecture_page_exists() throws IOException {
        Path page = ROOT.resolve("docs/architecture.md");
        List<String> lines = Files.readAllLines(page);
        assertTrue(lines.size() <= 120, "a page to read in one sitting has at most 120 lines, not " + lines.size());
        assertTrue(missing(String.join("\n", lines)).isEmpty(), () -> missingIn(page));
    }

    @Test
    void every_path_that_the_readme_names_exists() throws IOException {
        Path page = ROOT.resolve("README.md");
        assertTrue(missing(Files.readString(page)).isEmpty(), () -> missingIn(page));
    }

    private static String missingIn(Path page) {
        try {
            return page + " names what is not there: " + missing(Files.readString(page));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Paths (with a slash or an extension), rooms (lower case) and classes (capitalized) in back ticks that do not exist. */
    private static Set<String> missing(String text) throws IOException {
        Set<String> classes = classes();
        return CODE.matcher(text)
                .results()
                .map(m -> m.group(1))
                .filter(code -> (code.matches("[A-Z][A-Za-z]+") && !classes.contains(code) && isMixed(code))
                        || (code.matches("[\\w./-]+/[\\w./-]*") && !Files.exists(ROOT.resolve(code))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of labels and relationship types in capitals are no classes. */
    private static boolean isMixed(String code) {
        return !code.equals(code.toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> tree = Files.walk(SOURCES)) {
            return tree.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".java"))
                    .map(n -> n.substring(0, n.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
