package org.newsgraph.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plain text, with or without front matter: lines of {@code key: value} between two lines of three hyphens at the very start.
 * Keys: {@code id, title, publisher, byline, published, url, language}; values may stand between quotation marks. The text of
 * the article is all that follows, untouched.
 */
final class FrontMatter {
    private static final String FENCE = "---";
    private static final List<String> KEYS =
            List.of("id", "title", "publisher", "byline", "published", "url", "language");

    private FrontMatter() {}

    /** The article of a plain text; throws {@link BadInput} with the line where its front matter goes wrong. */
    static Draft read(String text) throws BadInput {
        int body = lineEnd(text, 0);
        if (!text.substring(0, body).strip().equals(FENCE)) {
            Draft plain = Draft.ofText(text);
            return new Draft(null, 0, Headline.of(text).orElse(null), null, null, null, null, null, plain.text());
        }
        Map<String, String> fields = new HashMap<>();
        for (int line = 2; ; line++) {
            if (body >= text.length()) {
                throw new BadInput(1, Reason.BAD_FRONT_MATTER, "the closing --- is missing");
            }
            int end = lineEnd(text, body);
            String content = text.substring(body, end).strip();
            body = end;
            if (content.equals(FENCE)) {
                return draft(fields, text.substring(body));
            }
            if (!content.isEmpty() && !content.startsWith("#")) {
                put(fields, content, line);
            }
        }
    }

    private static void put(Map<String, String> fields, String content, int line) throws BadInput {
        int colon = content.indexOf(':');
        String key = colon < 0 ? content : content.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        if (colon < 0 || !KEYS.contains(key)) {
            throw new BadInput(line, Reason.BAD_FRONT_MATTER, "not one of " + String.join(", ", KEYS) + ": " + key);
        }
        String value = unquoted(content.substring(colon + 1).strip());
        if (fields.put(key, value) != null) {
            throw new BadInput(line, Reason.BAD_FRONT_MATTER, key + " a second time");
        }
        if (key.equals("published") && PublicationDate.ofValue(value).isEmpty()) {
            throw new BadInput(line, Reason.BAD_DATE, value);
        }
    }

    private static Draft draft(Map<String, String> fields, String text) {
        @Nullable
        LocalDate day = Optional.ofNullable(fields.get("published"))
                .flatMap(PublicationDate::ofValue)
                .orElse(null);
        return new Draft(
                given(fields, "id"),
                0,
                given(fields, "title"),
                given(fields, "publisher"),
                given(fields, "byline"),
                day,
                given(fields, "url"),
                given(fields, "language"),
                text);
    }

    private static @Nullable String given(Map<String, String> fields, String key) {
        String value = fields.get(key);
        return value == null || value.isBlank() ? null : value;
    }

    private static String unquoted(String value) {
        boolean quoted =
                value.length() >= 2 && "\"'".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1));
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Offset behind the line feed that ends the line at {@code from}. */
    private static int lineEnd(String text, int from) {
        int feed = text.indexOf('\n', from);
        return feed < 0 ? text.length() : feed + 1;
    }
}
