package org.newsgraph.ask;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter of a question.
 *
 * @param defaultValue what it is where nobody gives it, as text; null if it must be given
 * @param example a value that makes sense
 */
public record Parameter(
        String name, ParameterType type, @Nullable String defaultValue, String example) {
    /** The value as the database wants it; empty where the text is no value of the type. */
    public Optional<Object> value(String text) {
        return switch (type) {
            case NUMBER -> text.matches("-?\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
            case DATE -> text.matches("|\\d{4}(-\\d{2}(-\\d{2})?)?") ? Optional.of(text) : Optional.empty();
            case TEXT, ENTITY, PERSON, COUNTRY, ORGANIZATION, PLACE -> Optional.of(text);
        };
    }

    /** As a line of help: {@code person (person), such as "Angela Merkel"}. */
    public String describe() {
        String given = defaultValue == null ? "" : defaultValue.isEmpty() ? ", optional" : ", default " + defaultValue;
        return name + " (" + type.name().toLowerCase(Locale.ROOT) + given + "), such as \"" + example + "\"";
    }
}
