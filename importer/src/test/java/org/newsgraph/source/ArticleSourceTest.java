package org.newsgraph.source;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;

final class ArticleSourceTest {
    @TempDir
    private Path dir;

    @Test
    void plain_text_keeps_its_title_line_and_every_character() throws IOException {
        String text = "Ferry runs aground off Bergen\r\n\r\nThe ferry ran aground\u00A0on Monday.\r\n";
        Article article = only(write("ferry.txt", text));
        assertEquals("ferry", article.id());
        assertEquals("Ferry runs aground off Bergen", article.title());
        assertEquals(text, article.text());
        assertNull(article.publishedOn());
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_title() throws IOException {
        assertNull(only(write("a.txt", "The ferry ran aground.\nNobody was hurt.\n"))
                .title());
        assertNull(only(write("b.txt", "Just one line without a stop")).title());
    }

    @Test
    void front_matter_is_not_part_of_the_text() throws IOException {
        Article article = only(write("x.txt", """
                ---
                title: "Ferry: aground"
                publisher: The Harbour Post
                byline: Kari Nord
                published: 2019-03-04
                url: https://example.org/ferry
                language: en
                ---
                The ferry ran aground.
                """));
        assertEquals("Ferry: aground", article.title());
        assertEquals("The Harbour Post", article.publisher());
        assertEquals("Kari Nord", article.byline());
        assertEquals(LocalDate.of(2019, 3, 4), article.publishedOn());
        assertEquals("https://example.org/ferry", article.url());
        assertEquals("en", article.language());
        assertEquals("The ferry ran aground.\n", article.text());
    }

    @Test
    void the_day_of_the_option_goes_before_that_of_the_input() throws IOException {
        Path file = write("x.txt", "---\npublished: 2019-03-04\n---\nText.\n");
        SourceOptions options = new SourceOptions(LocalDate.of(2020, 1, 2), 1000);
        assertEquals(
                LocalDate.of(2020, 1, 2), read(options, file).articles().get(0).publishedOn());
    }

    @Test
    void json_lines_give_one_article_a_line_and_a_bad_line_stops_no_other() throws IOException {
        Harvest harvest = read(write("a.jsonl", """
                {"id":"one","title":"T","text":"First.","publishedOn":"2019-03-04","publisher":"P","url":"u","byline":"B"}
                {"id":"two","text":
                {"id":"three","text":"Third."}

                {"id":"four"}
                {"id":"five","text":"Fifth.","publishedOn":"yesterday"}
                """));
        assertEquals(
                List.of("one", "three"),
                harvest.articles().stream().map(Article::id).toList());
        assertEquals(
                List.of("2 MALFORMED_JSON", "5 NO_TEXT", "6 BAD_DATE"),
                harvest.rejections().stream()
                        .map(r -> r.line() + " " + r.reason())
                        .toList());
    }

    @Test
    void one_object_over_several_lines_is_one_article() throws IOException {
        assertEquals(
                "n",
                only(write("a.json", "{\n \"id\": \"n\",\n \"text\": \"Body.\"\n}\n"))
                        .id());
    }

    @Test
    void a_page_gives_its_main_part_and_its_metadata() throws IOException {
        Article article = only(write("page.html", """
                <!DOCTYPE html><html lang="en"><head><title>Ferry aground | Harbour Post</title>
                <meta property="og:title" content="Ferry aground"><meta property="og:site_name" content="Harbour Post">
                <meta name="author" content="Kari Nord"><link rel="canonical" href="https://example.org/f">
                <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-03-04T08:00:00Z"}</script>
                </head><body><nav><p>Home News Sport</p></nav><article><h1>Ferry aground</h1>
                <p>The ferry ran aground &amp; stayed.</p><script>alert(1)</script><p>Nobody was hurt.</p></article>
                <footer><p>All rights reserved</p></footer></body></html>
                """));
        assertEquals("Ferry aground\n\nThe ferry ran aground & stayed.\n\nNobody was hurt.", article.text());
        assertEquals("Ferry aground", article.title());
        assertEquals("Harbour Post", article.publisher());
        assertEquals("Kari Nord", article.byline());
        assertEquals("https://example.org/f", article.url());
        assertEquals(LocalDate.of(2019, 3, 4), article.publishedOn());
    }

    @Test
    void a_feed_gives_its_entries() throws IOException {
        Harvest harvest = read(write("feed.xml", """
                <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title><link>https://example.org</link>
                <description>d</description>
                <item><title>Ferry aground</title><guid>g1</guid><pubDate>Mon, 04 Mar 2019 10:00:00 GMT</pubDate>
                <description>&lt;p&gt;The ferry ran aground.&lt;/p&gt;</description></item>
                <item><title>Ferry afloat</title><guid>g2</guid><description>It floats again.</description></item>
                </channel></rss>
                """));
        assertEquals(
                List.of("g1", "g2"),
                harvest.articles().stream().map(Article::id).toList());
        assertEquals(
                "Ferry aground\n\nThe ferry ran aground.",
                harvest.articles().get(0).text());
        assertEquals(LocalDate.of(2019, 3, 4), harvest.articles().get(0).publishedOn());
        assertEquals("Harbour Post", harvest.articles().get(1).publisher());
    }

    @Test
    void an_archive_gives_what_its_entries_give() throws IOException {
        Path file = dir.resolve("news.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : List.of("a/one.txt", "b/one.txt", "two.txt", ".hidden")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("Text of " + name).getBytes(UTF_8));
            }
        }
        assertEquals(
                List.of("a/one", "b/one", "two"),
                read(file).articles().stream().map(Article::id).toList());
    }

    @Test
    void a_folder_is_read_to_any_depth_in_order_and_says_what_it_passes_over() throws IOException {
        write("b.txt", "B.");
        write("sub/a.txt", "A.");
        write("picture.png", "no");
        write(".hidden.txt", "no");
        Harvest harvest = read(dir);
        assertEquals(
                List.of("b", "a"), harvest.articles().stream().map(Article::id).toList());
        assertEquals(1, harvest.notices().size());
    }

    @Test
    void a_pattern_matches_within_a_folder() throws IOException {
        write("n1.txt", "One.");
        write("n2.txt", "Two.");
        write("m.txt", "Three.");
        assertEquals(2, read(dir.resolve("n*.txt")).articles().size());
    }

    @Test
    void standard_input_is_named_by_its_content() {
        ArticleSource source =
                new ArticleSource(SourceOptions.standard(), new ByteArrayInputStream("Text.".getBytes(UTF_8)));
        Article article = source.read(List.of("-")).articles().get(0);
        assertTrue(article.id().matches("article-[0-9a-f]{12}"), article.id());
    }

    @Test
    void encodings_are_obeyed_and_a_fallback_is_said() throws IOException {
        write("bom.txt", "\uFEFFText.");
        Files.write(dir.resolve("west.txt"), "Café.".getBytes(Charset.forName("windows-1252")));
        Files.write(dir.resolve("wide.txt"), "\uFEFFWide.".getBytes(UTF_16LE));
        Harvest harvest = read(dir);
        assertEquals(
                List.of("Text.", "Café.", "Wide."),
                harvest.articles().stream().map(Article::text).toList());
        assertTrue(harvest.notices().get(0).text().contains("windows-1252"));
    }

    @Test
    void what_comes_twice_is_kept_once_and_two_articles_never_share_an_id() throws IOException {
        Harvest harvest = read(write("a.jsonl", """
                {"id":"x","text":"Same."}
                {"id":"x","text":"Other."}
                """));
        assertEquals(1, harvest.articles().size());
        assertEquals(Reason.DUPLICATE_ID, harvest.rejections().get(0).reason());
    }

    private Path write(String name, String text) throws IOException {
        Path file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Article only(Path file) {
        Harvest harvest = read(file);
        assertEquals(List.of(), harvest.rejections());
        assertEquals(1, harvest.articles().size());
        return harvest.articles().get(0);
    }

    private static Harvest read(Path path) {
        return read(SourceOptions.standard(), path);
    }

    private static Harvest read(SourceOptions options, Path path) {
        return new ArticleSource(options, new ByteArrayInputStream(new byte[0])).read(List.of(path.toString()));
    }
}
