package org.newsgraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read, its text untouched.
 *
 * @param id the input's own id where it has one, otherwise one derived from source or content; never random
 * @param source path or URL that it was read from
 * @param title the headline, if known
 * @param publishedOn the day of publication, if known; it is never invented
 * @param language BCP 47 tag, if known
 * @param text the body as read; every offset in the project is a UTF-16 code unit of this string
 */
public record Article(
        String id,
        String source,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String language,
        String text) {
    public Article {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
    }

    /** A bare article: only an id, and a text. */
    public static Article of(String id, String text) {
        return new Article(id, id, null, null, null, null, null, null, text);
    }

    public Article publishedOn(@Nullable LocalDate day) {
        return new Article(id, source, title, publisher, byline, day, url, language, text);
    }

    /** SHA-256, in hexadecimal, of everything that extraction depends on: text, title, publisher, byline, date, URL. */
    public String sha256() {
        String all = String.join(
                "\u0000",
                text,
                String.valueOf(title),
                String.valueOf(publisher),
                String.valueOf(byline),
                String.valueOf(publishedOn),
                String.valueOf(url));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
