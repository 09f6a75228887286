package org.newsgraph.source;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed: headline and content, or summary, of each. Days are those of UTC. */
final class FeedArticles {
    private FeedArticles() {}

    static void read(String xml, Intake intake) {
        try {
            SyndFeed feed = new SyndFeedInput().build(new StringReader(xml.strip()));
            for (SyndEntry entry : feed.getEntries()) {
                acceptOrReject(feed, entry, intake);
            }
        } catch (FeedException | IllegalArgumentException e) {
            intake.reject(new BadInput(0, Reason.MALFORMED_FEED, firstLine(e)));
        }
    }

    private static void acceptOrReject(SyndFeed feed, SyndEntry entry, Intake intake) {
        try {
            accept(feed, entry, intake);
        } catch (BadInput bad) {
            intake.reject(bad);
        }
    }

    private static void accept(SyndFeed feed, SyndEntry entry, Intake intake) throws BadInput {
        String title = given(entry.getTitle());
        String body = HtmlArticle.textOf(content(entry));
        if (body.isBlank() && title == null) {
            intake.reject(new BadInput(0, Reason.NO_TEXT, "an entry without title and content"));
            return;
        }
        String text = title == null || body.startsWith(title) ? body : title + "\n\n" + body;
        String id = Optional.ofNullable(given(entry.getUri())).orElse(given(entry.getLink()));
        intake.accept(new Draft(
                id,
                0,
                title,
                given(feed.getTitle()),
                given(entry.getAuthor()),
                day(entry),
                given(entry.getLink()),
                given(feed.getLanguage()),
                text));
    }

    private static String content(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(v -> v != null && !v.isBlank())
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate day(SyndEntry entry) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null ? null : LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String firstLine(Exception e) {
        return Optional.ofNullable(e.getMessage())
                .flatMap(m -> m.lines().findFirst())
                .orElse("");
    }
}
