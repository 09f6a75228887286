package org.newsgraph.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values and names as Cypher writes them. */
final class CypherLiteral {
    private CypherLiteral() {}

    static String of(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CypherLiteral::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof LocalDate day) {
            return "date('" + day + "')";
        }
        return value.toString();
    }

    static String of(Map<String, Object> properties) {
        return properties.entrySet().stream()
                .map(e -> name(e.getKey()) + ": " + of(e.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** A label, type or name of a property. */
    static String name(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : '`' + name.replace("`", "``") + '`';
    }

    /** On one line: line breaks and other control characters are escaped. */
    private static String text(String text) {
        StringBuilder literal = new StringBuilder("'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> literal.append("\\\\");
                case '\'' -> literal.append("\\'");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default -> {
                    if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                        literal.append(String.format("\\u%04X", (int) c));
                    } else {
                        literal.append(c);
                    }
                }
            }
        }
        return literal.append('\'').toString();
    }
}
