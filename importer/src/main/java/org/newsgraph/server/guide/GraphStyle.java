package org.newsgraph.server.guide;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A graph style sheet (GraSS) of Neo4j Browser.
 *
 * @param rules properties by selector, such as {@code node.Person}
 */
public record GraphStyle(Map<String, Map<String, String>> rules) {
    private static final Pattern RULE = Pattern.compile("(?<selector>[\\w.]+) \\{\\n(?<properties>(?: {2}.*\\n)+)}");
    private static final Pattern PROPERTY = Pattern.compile("  (?<name>[\\w-]+): \"?(?<value>[^;\"]+)\"?;");

    public GraphStyle {
        rules = new TreeMap<>(rules);
    }

    /** Reads a sheet that is laid out as ours: a rule's properties stand on lines of their own, two blanks in. */
    public static GraphStyle parse(String sheet) {
        return new GraphStyle(RULE.matcher(sheet)
                .results()
                .collect(Collectors.toMap(r -> r.group(1), r -> properties(r.group(2)), (a, b) -> a, TreeMap::new)));
    }

    private static Map<String, String> properties(String lines) {
        return PROPERTY.matcher(lines)
                .results()
                .collect(Collectors.toMap(
                        (MatchResult p) -> p.group(1), p -> p.group(2).strip(), (a, b) -> a, TreeMap::new));
    }

    /** The form that Neo4j Browser's {@code :style} takes on one line. */
    String json() {
        return rules.entrySet().stream()
                .map(r -> quoted(r.getKey()) + ":"
                        + r.getValue().entrySet().stream()
                                .map(p -> quoted(p.getKey()) + ":" + quoted(p.getValue()))
                                .collect(Collectors.joining(",", "{", "}")))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
