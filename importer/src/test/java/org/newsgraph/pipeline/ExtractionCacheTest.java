package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Span;

final class ExtractionCacheTest {
    private static final long PLENTY = 1_000_000;

    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();

    private Extraction make(Article article) {
        made.add(article.id());
        return new Extraction(
                article,
                List.of(new SentenceSpan(0, new Span(0, article.text().length()))),
                new Mentions(List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Extraction get(ExtractionCache cache, Article article) {
        return cache.get(article, this::make);
    }

    private ExtractionCache cache(String version) {
        return new ExtractionCache(folder, version, PLENTY);
    }

    @Test
    void an_article_is_extracted_once_whatever_it_is_called() {
        Article first = Article.of("first", "Ada met Boris.");
        Article second = Article.of("second", "Ada met Boris.");
        Extraction extracted = get(cache("1"), first);
        assertTrue(cache("1").holds(List.of(first, second)));
        ExtractionCache cache = cache("1");
        Extraction kept = get(cache, second);
        assertEquals(List.of("first"), made);
        assertEquals(second, kept.article());
        assertEquals(extracted.sentences(), kept.sentences());
        assertEquals(1, cache.hits());
    }

    @Test
    void another_text_and_another_version_are_extracted() {
        get(cache("1"), Article.of("a", "Ada met Boris."));
        get(cache("1"), Article.of("b", "Ada met Clara."));
        get(cache("2"), Article.of("c", "Ada met Boris."));
        assertEquals(List.of("a", "b", "c"), made);
    }

    @Test
    void no_text_of_an_article_is_kept() throws IOException {
        get(cache("1"), Article.of("a", "Ada met Boris.".repeat(1000)));
        assertTrue(Files.size(files().get(0)) < 1000);
    }

    @Test
    void a_damaged_file_is_made_anew() throws IOException {
        Article article = Article.of("a", "Ada met Boris.");
        get(cache("1"), article);
        Files.writeString(files().get(0), "damaged");
        get(cache("1"), article);
        get(cache("1"), article);
        assertEquals(List.of("a", "a"), made);
    }

    @Test
    void what_was_used_last_stays_when_there_is_too_much() throws IOException {
        List<Article> articles = Stream.of("a", "b", "c")
                .map(id -> Article.of(id, id + " met Boris."))
                .toList();
        articles.forEach(a -> get(cache("1"), a));
        List<Path> all = files();
        for (Path file : all) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        }
        get(cache("1"), articles.get(1));
        long one = Files.size(all.get(0));
        try (ExtractionCache small = new ExtractionCache(folder, "2", one + one / 2)) {
            assertFalse(small.holds(articles));
        }
        assertTrue(cache("1").holds(articles.subList(1, 2)));
        assertEquals(1, files().size());
    }

    @Test
    void a_folder_that_cannot_be_written_stops_nothing() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        ExtractionCache cache = new ExtractionCache(file, "1", PLENTY);
        assertEquals(
                "a", get(cache, Article.of("a", "Ada met Boris.")).article().id());
        assertTrue(cache.failure().isPresent());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
