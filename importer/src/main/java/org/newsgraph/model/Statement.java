package org.newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is reported to have said.
 *
 * @param id holds within the document, such as {@code s1}
 * @param span all of it
 * @param pieces its parts where a reporting clause divides it
 * @param speaker id of the entity that says it, or null
 * @param addressee id of the entity that it is said to, or null
 * @param medium id of the entity through which it was said (a newspaper, a broadcaster), or null
 * @param about ids of the entities that it is about, sorted
 * @param timex TIMEX3 value of when it was said, or null
 * @param cue the reporting words, such as {@code said}, or null
 */
public record Statement(
        String id,
        Span span,
        List<Span> pieces,
        StatementKind kind,
        String text,
        @Nullable String speaker,
        @Nullable String addressee,
        @Nullable String medium,
        List<String> about,
        @Nullable String timex,
        @Nullable Span cue,
        double confidence) {
    public Statement {
        pieces = List.copyOf(pieces);
        about = about.stream().distinct().sorted().toList();
    }

    /** Whether the words at the span are among those that are said. */
    public boolean tells(Span words) {
        return pieces.isEmpty() ? span.contains(words) : pieces.stream().anyMatch(p -> p.contains(words));
    }
}
