package org.newsgraph.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question from its file: lines of {@code // key: value} first, then the statement.
 *
 * <pre>
 * // question: Which events involve both of two people?
 * // when: to see what they did together
 * // needs: gds
 * // without: events-of
 * // param: a person (example: Angela Merkel)
 * // param: limit number = 20 (example: 5)
 * // columns: event, date
 * MATCH …
 * </pre>
 */
final class QuestionFile {
    private static final Pattern HEADER = Pattern.compile("//\\s*(?<key>[a-z]+):\\s*(?<value>.*)");
    private static final Pattern PARAMETER = Pattern.compile("(?<name>[a-z][A-Za-z0-9]*)\\s+(?<type>[a-z]+)"
            + "(?:\\s*=\\s*(?<default>[^(]*?))?\\s*\\(example:\\s*(?<example>[^)]+)\\)");

    private QuestionFile() {}

    /** Throws {@link IllegalArgumentException} if the front matter is not as it should be: such a file is a fault of ours. */
    static Question read(String id, String theme, String content) {
        String text = "";
        String when = "";
        Optional<Plugin> needs = Optional.empty();
        String without = "";
        List<Parameter> parameters = new ArrayList<>();
        List<String> columns = List.of();
        StringBuilder cypher = new StringBuilder();
        for (String line : (Iterable<String>) content.lines()::iterator) {
            Matcher header = HEADER.matcher(line);
            if (!cypher.isEmpty() || !line.startsWith("//")) {
                cypher.append(line).append('\n');
            } else if (header.matches()) {
                String value = header.group("value").strip();
                switch (header.group("key")) {
                    case "question" -> text = value;
                    case "when" -> when = value;
                    case "needs" -> needs = Optional.of(plugin(id, value));
                    case "without" -> without = value;
                    case "param" -> parameters.add(parameter(id, value));
                    case "columns" -> columns = List.of(value.split("\\s*,\\s*"));
                    default -> throw new IllegalArgumentException(id + ": unknown key in " + line);
                }
            }
        }
        if (text.isEmpty() || columns.isEmpty() || cypher.toString().isBlank()) {
            throw new IllegalArgumentException(id + ": a question needs its question, its columns and a statement");
        }
        return new Question(
                id,
                theme,
                text,
                when,
                needs,
                without,
                parameters,
                columns,
                cypher.toString().strip());
    }

    private static Plugin plugin(String id, String value) {
        return Plugin.named(value).orElseThrow(() -> new IllegalArgumentException(id + ": not a plugin: " + value));
    }

    private static Parameter parameter(String id, String value) {
        Matcher m = PARAMETER.matcher(value);
        if (!m.matches()) {
            throw new IllegalArgumentException(id + ": not a parameter: " + value);
        }
        ParameterType type = ParameterType.named(m.group("type"))
                .orElseThrow(() -> new IllegalArgumentException(id + ": not a type: " + m.group("type")));
        return new Parameter(
                m.group("name"), type, m.group("default"), m.group("example").strip());
    }
}
