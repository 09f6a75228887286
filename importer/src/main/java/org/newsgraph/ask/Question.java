package org.newsgraph.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A question that the graph answers.
 *
 * @param id the file's name without extension, in kebab case
 * @param theme the folder that the file stands in; empty for none
 * @param text the question in plain words
 * @param when when to use it
 * @param needs what it needs of the server beyond Neo4j itself
 * @param without a similar question that needs nothing, or an empty text
 * @param columns the columns of its answer
 * @param cypher its one statement, without the front matter
 */
public record Question(
        String id,
        String theme,
        String text,
        String when,
        Optional<Plugin> needs,
        String without,
        List<Parameter> parameters,
        List<String> columns,
        String cypher) {
    public Question {
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    public Optional<Parameter> parameter(String name) {
        return parameters.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /** The values of the parameters that have a default. */
    public Map<String, Object> defaults() {
        Map<String, Object> values = new TreeMap<>();
        for (Parameter p : parameters) {
            Optional.ofNullable(p.defaultValue()).flatMap(p::value).ifPresent(v -> values.put(p.name(), v));
        }
        return values;
    }

    /** What to paste into Neo4j Browser: the parameters, with their examples, and the statement. */
    public String forBrowser() {
        if (parameters.isEmpty()) {
            return cypher + ";\n";
        }
        return parameters.stream()
                        .map(p -> p.name() + ": " + literal(p))
                        .collect(Collectors.joining(", ", ":params {", "};\n"))
                + cypher
                + ";\n";
    }

    private static String literal(Parameter p) {
        return p.type() == ParameterType.NUMBER
                ? p.example()
                : "\"" + p.example().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
