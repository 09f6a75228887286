package org.newsgraph.cli.output;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value of an answer as a person reads it, on one line. */
public final class Cell {
    private static final List<String> NAMES = List.of("name", "label", "title", "text", "id", "type");

    /** Control characters, those of the upper half included, and those that turn the direction of what follows. */
    private static final String UNSAFE = "[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\n]]";

    private Cell() {}

    /** Control characters are left out: a text from an article must not command a terminal. */
    static String of(@Nullable Object value) {
        return safe(text(value).replaceAll("[\\s\\u00A0]+", " ")).strip();
    }

    /** The text without what commands a terminal; its lines stay. */
    public static String safe(String text) {
        return text.replaceAll(UNSAFE, "");
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Cell::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return named(map);
        }
        if (value instanceof Double number) {
            return String.format(Locale.ROOT, "%.3f", number).replaceFirst("\\.?0+$", "");
        }
        return value.toString();
    }

    /** A node or a relationship by the property that names it best, another map by all of its entries. */
    private static String named(Map<?, ?> map) {
        Object properties = map.get("properties");
        Map<?, ?> of = properties instanceof Map<?, ?> inner ? inner : map;
        for (String name : NAMES) {
            if (of.get(name) != null) {
                return text(of.get(name));
            }
        }
        if (map.get("type") != null) {
            return text(map.get("type"));
        }
        return of.entrySet().stream()
                .map(e -> e.getKey() + ": " + text(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
