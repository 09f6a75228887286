package org.newsgraph.ask;

import java.util.List;
import java.util.Locale;

/**
 * A rule of the graph: a query that must return no rows.
 *
 * @param id the file's name without extension
 * @param sentence what holds if there are no rows
 */
public record Check(String id, String sentence, Severity severity, String cypher) {
    /** How bad a broken rule is. */
    public enum Severity {
        /** The graph is wrong. */
        ERROR,
        /** The graph may be worse than it could be. */
        WARNING
    }

    /** The checks that come with Newsgraph, from {@code cypher/checks/}, by id. */
    public static List<Check> all() {
        return CypherFiles.in("cypher/checks").stream()
                .map(f -> read(f.id(), f.content()))
                .toList();
    }

    /** Lines of {@code // check: sentence} and {@code // severity: error}, then the statement. */
    private static Check read(String id, String content) {
        String sentence = value(content, "check");
        String severity = value(content, "severity");
        if (sentence.isEmpty()) {
            throw new IllegalArgumentException(id + ": a check says what it checks");
        }
        String cypher = content.lines()
                .filter(line -> !line.startsWith("//"))
                .reduce("", (a, b) -> a + b + "\n")
                .strip();
        return new Check(
                id,
                sentence,
                severity.isEmpty() ? Severity.ERROR : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                cypher);
    }

    private static String value(String content, String key) {
        String start = "// " + key + ":";
        return content.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst()
                .orElse("");
    }
}
