package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheOptionsTest {
    @TempDir
    private Path dir;

    @Test
    void what_comes_from_the_cache_is_what_was_extracted() throws IOException {
        Path article = Files.writeString(
                dir.resolve("a.txt"),
                "Angela Merkel met Emmanuel Macron in Paris on 6 March 2019. \"We agree,\" the chancellor said.");
        Path cache = dir.resolve("cache");
        Run without = Run.of("extract", article.toString(), "--cache", cache.toString(), "--no-cache");
        assertFalse(Files.exists(cache));
        Run first = Run.of("extract", article.toString(), "--cache", cache.toString());
        assertEquals(1, files(cache).size());
        Run second = Run.of("extract", article.toString(), "--cache", cache.toString());
        assertEquals(without.out(), first.out());
        assertEquals(first.out(), second.out());
        assertEquals(0, second.code(), second.err());
        Run.of("extract", article.toString(), "--cache", cache.toString(), "--cache-size", "0");
        assertEquals(List.of(), files(cache));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
