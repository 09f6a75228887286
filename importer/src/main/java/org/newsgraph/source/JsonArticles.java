package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: one object a line with {@code text} and, where known, {@code id, title, publishedOn, publisher, url, byline,
 * language}. One object or one array of objects over several lines is read too. Other fields are passed over.
 */
final class JsonArticles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonArticles() {}

    static void read(String content, Intake intake) {
        Optional<JsonNode> whole = whole(content);
        if (whole.isPresent() && whole.get().isArray()) {
            whole.get().forEach(node -> accept(node, 0, intake));
        } else if (whole.isPresent()) {
            accept(whole.get(), 0, intake);
        } else {
            readLines(content, intake);
        }
    }

    /** The content as one JSON value; empty if it is several or none. */
    private static Optional<JsonNode> whole(String content) {
        try (var parser = JSON.createParser(content)) {
            JsonNode node = JSON.readTree(parser);
            return parser.nextToken() == null ? Optional.ofNullable(node) : Optional.empty();
        } catch (java.io.IOException e) {
            return Optional.empty();
        }
    }

    private static void readLines(String content, Intake intake) {
        int line = 0;
        for (String text : (Iterable<String>) content.lines()::iterator) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            try {
                accept(JSON.readTree(text), line, intake);
            } catch (StreamConstraintsException e) {
                intake.reject(beyondLimits(line, e));
            } catch (JsonProcessingException e) {
                intake.reject(new BadInput(line, Reason.MALFORMED_JSON, firstLine(e)));
            }
        }
    }

    /** Depth is limited to 1,000 levels, and a string to 20 million characters, so that no input exhausts stack or memory. */
    private static BadInput beyondLimits(int line, StreamConstraintsException e) {
        String what = firstLine(e);
        return new BadInput(line, what.contains("depth") ? Reason.TOO_DEEP : Reason.TOO_LARGE, what);
    }

    private static void accept(JsonNode node, int line, Intake intake) {
        try {
            intake.accept(draft(node, line));
        } catch (BadInput bad) {
            intake.reject(bad);
        }
    }

    private static Draft draft(JsonNode node, int line) throws BadInput {
        if (!node.isObject()) {
            throw new BadInput(line, Reason.MALFORMED_JSON, "not an object");
        }
        String text = string(node, "text");
        if (text == null) {
            throw new BadInput(line, Reason.NO_TEXT, "");
        }
        return new Draft(
                string(node, "id"),
                line,
                string(node, "title"),
                string(node, "publisher"),
                string(node, "byline"),
                day(string(node, "publishedOn"), line),
                string(node, "url"),
                string(node, "language"),
                text);
    }

    private static @Nullable LocalDate day(@Nullable String value, int line) throws BadInput {
        if (value == null) {
            return null;
        }
        return PublicationDate.ofValue(value).orElseThrow(() -> new BadInput(line, Reason.BAD_DATE, value));
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
