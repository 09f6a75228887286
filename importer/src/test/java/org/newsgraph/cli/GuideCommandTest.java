package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;

/** {@code newsgraph guide} writes guide, style and favourites, and the same ones each time. */
final class GuideCommandTest {
    @Test
    void writes_guide_style_and_all_questions_as_favourites(@TempDir Path folder) throws IOException {
        Run run = Run.of("guide", "--out", folder.resolve("one").toString(), "--url", "http://localhost:9000/news");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains(":guide http://localhost:9000/news/guide.html"), run.out());
        assertTrue(Files.readString(folder.resolve("one/guide.html"))
                .contains("data-exec=\"style http://localhost:9000/news/style.grass\""));
        assertTrue(Files.readString(folder.resolve("one/style.grass")).contains("node.Person {"));

        Map<String, String> favorites = favorites(folder.resolve("one/favorites.zip"));
        for (Question q : QuestionLibrary.load().all()) {
            String text = favorites.getOrDefault(q.theme() + "/" + q.id() + ".cypher", "");
            assertTrue(text.startsWith("// " + q.text() + "\n"), q.id() + ": " + text);
            assertTrue(text.contains(q.cypher()), q.id());
        }
        assertEquals(QuestionLibrary.load().all().size(), favorites.size());

        Run.of("guide", "--out", folder.resolve("two").toString());
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one/favorites.zip")),
                Files.readAllBytes(folder.resolve("two/favorites.zip")));
    }

    private static Map<String, String> favorites(Path file) throws IOException {
        Map<String, String> favorites = new TreeMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                favorites.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return favorites;
    }
}
