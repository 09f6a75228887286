package org.newsgraph.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article before its id is settled.
 *
 * @param id the input's own id, or null
 * @param line line of the source that it begins on, or 0 if it is the whole of it
 */
record Draft(
        @Nullable String id,
        int line,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String byline,
        @Nullable LocalDate publishedOn,
        @Nullable String url,
        @Nullable String language,
        String text) {
    static Draft ofText(String text) {
        return new Draft(null, 0, null, null, null, null, null, null, text);
    }
}
