package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.model.EntityType;
import org.newsgraph.server.guide.GraphStyle;
import org.newsgraph.server.guide.GuideFiles;
import org.newsgraph.view.HtmlView;

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

    @Test
    void every_label_has_a_style_and_the_colour_that_the_html_view_gives_it() throws IOException {
        Map<String, Map<String, String>> rules = GraphStyle.parse(
                        GuideFiles.STYLE.text(URI.create("http://localhost/")))
                .rules();
        String view;
        try (InputStream in = HtmlView.class.getResourceAsStream("graph.js")) {
            view = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> labels = new ArrayList<>(List.of("Event"));
        for (EntityType type : EntityType.values()) {
            labels.add(type.nodeLabel());
        }
        for (String label : labels) {
            Map<String, String> style = rules.getOrDefault("node." + label, Map.of());
            assertEquals(label.equals("Event") ? "{label}" : "{name}", style.get("caption"), label);
            assertTrue(
                    view.contains(
                            label + ": ['" + style.getOrDefault("color", "").toLowerCase(Locale.ROOT) + "'"),
                    label + " is " + style);
        }
        for (String label : List.of("Article", "Sentence", "Statement")) {
            assertTrue(rules.getOrDefault("node." + label, Map.of()).containsKey("caption"), label);
        }
        rules.forEach((selector, style) -> {
            assertTrue(selector.matches("(node|relationship)(\\.\\w+)?"), selector);
            style.forEach((name, value) -> assertTrue(
                    !(name.endsWith("color") || name.startsWith("text-color")) || value.matches("#[0-9A-F]{6}"),
                    selector + " " + name + " " + value));
        });
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
