package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of bad input has its reason, and stops no other input. */
final class RejectionTest {
    @TempDir
    private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0|EMPTY",
                "'  ~ ~'|0|EMPTY",
                "'a\u0000b'|0|BINARY",
                "%PDF-1.4|0|MALFORMED_DOCUMENT",
                "PK\u0003\u0004broken|0|MALFORMED_ARCHIVE",
                "'---~title: T~Text without an end of the block.'|3|BAD_FRONT_MATTER",
                "'---~title: T'|1|BAD_FRONT_MATTER",
                "'---~colour: red~---~Text.'|2|BAD_FRONT_MATTER",
                "'---~title: T~published: tomorrow~---~Text.'|3|BAD_DATE",
                "'---~title: T~---~'|0|NO_TEXT",
                "'{\"text\":'|1|MALFORMED_JSON",
                "'{\"title\":\"T\"}'|0|NO_TEXT",
                "<html><body></body></html>|0|NO_TEXT",
                "<rss><channel>|0|MALFORMED_FEED",
            })
    void a_bad_file_is_rejected_with_its_line_and_reason(String content, int line, Reason reason) throws IOException {
        Path bad = Files.writeString(dir.resolve("bad.txt"), content.replace('~', '\n'));
        Path good = Files.writeString(dir.resolve("good.txt"), "Text.");
        Harvest harvest = read(bad.toString(), good.toString());
        assertEquals(1, harvest.articles().size());
        Rejection rejection = harvest.rejections().get(0);
        assertEquals(reason, rejection.reason());
        assertEquals(line, rejection.line());
    }

    @Test
    void a_missing_file_and_a_folder_without_articles_are_rejected() throws IOException {
        Path empty = Files.createDirectory(dir.resolve("empty"));
        Harvest harvest = read(dir.resolve("none.txt").toString(), empty.toString(), dir + "/*.nothing");
        assertEquals(
                List.of(Reason.NOT_FOUND, Reason.NO_ARTICLES, Reason.NOT_FOUND),
                harvest.rejections().stream().map(Rejection::reason).toList());
    }

    @Test
    void a_text_beyond_the_limit_is_rejected_unread() throws IOException {
        Path large = Files.writeString(dir.resolve("large.txt"), "x ".repeat(11_000_000));
        Rejection rejection = read(large.toString()).rejections().get(0);
        assertEquals(Reason.TOO_LARGE, rejection.reason());
        assertEquals(
                large + ": text too large (22,000,000 characters, at most 5,000,000 are read); "
                        + "split it into articles, or raise --max-text",
                rejection.toString());
    }

    private static Harvest read(String... inputs) {
        return new ArticleSource(SourceOptions.standard(), new ByteArrayInputStream(new byte[0])).read(List.of(inputs));
    }
}
