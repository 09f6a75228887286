package org.newsgraph.cli;

import java.io.PrintWriter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.ParameterType;
import org.newsgraph.ask.Question;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.store.GraphStore;

/**
 * Values for the parameters of a question. Entities may be given by id, by any of their names, or by a part of one; what was
 * taken for what is said.
 */
final class ParameterValues {
    private static final int MOST_CANDIDATES = 12;
    /** Entities of a label whose names match a full-text query, those that articles mention most first. */
    private static final String SEARCH = """
            CALL db.index.fulltext.queryNodes('names', $query, {limit: 200}) YIELD node, score
            WHERE $label IN labels(node)
            RETURN node.id AS id, node.name AS name, coalesce(node.aliases, []) AS aliases
            ORDER BY COUNT { (node)<-[:MENTIONS]-() } DESC, id
            """;

    private record Candidate(String id, String name, List<String> aliases) {
        boolean isCalled(String value) {
            return fold(name).equals(fold(value)) || aliases.stream().anyMatch(a -> fold(a).equals(fold(value)));
        }

        /** Whether one name holds all the words. */
        boolean holds(String value) {
            List<String> words = words(value);
            return words(name).containsAll(words) || aliases.stream().anyMatch(a -> words(a).containsAll(words));
        }
    }

    private final GraphStore store;
    private final PrintWriter err;

    ParameterValues(GraphStore store, PrintWriter err) {
        this.store = store;
        this.err = err;
    }

    /** The values of all parameters of the question, defaults included; throws {@link CommandException}. */
    Map<String, Object> of(Question question, Map<String, String> given) {
        for (String name : given.keySet()) {
            if (question.parameter(name).isEmpty()) {
                throw new CommandException.Usage(
                        question.id() + " has no parameter " + name + "; it has: " + describe(question));
            }
        }
        Map<String, Object> values = new TreeMap<>();
        for (Parameter parameter : question.parameters()) {
            String text = given.getOrDefault(parameter.name(), parameter.defaultValue());
            if (text == null) {
                throw new CommandException.Usage(
                        question.id() + " needs --param " + parameter.name() + "=...; " + parameter.describe());
            }
            values.put(parameter.name(), value(parameter, text));
        }
        return values;
    }

    private Object value(Parameter parameter, String text) {
        if (parameter.type().isEntity() && !text.isBlank()) {
            return entity(parameter.type(), text);
        }
        return parameter
                .value(text)
                .orElseThrow(() -> new CommandException.Usage("not a value of " + parameter.describe() + ": " + text));
    }

    /** The id of the one entity that is meant; throws {@link CommandException} if there is none, or more than one. */
    String entity(ParameterType type, String text) {
        String kind = type.name().toLowerCase(Locale.ROOT);
        if (!store.query("MATCH (n:Entity {id: $id}) RETURN n.id AS id", Map.of("id", text))
                .rows()
                .isEmpty()) {
            return text;
        }
        List<Candidate> asked = candidates(type, text);
        String name = asked.isEmpty() ? usual(text) : text;
        List<Candidate> found = asked.isEmpty() ? candidates(type, name) : asked;
        List<Candidate> named =
                found.stream().filter(c -> fold(c.name()).equals(fold(name))).toList();
        List<Candidate> called = found.stream().filter(c -> c.isCalled(name)).toList();
        for (List<Candidate> best : List.of(named, called, found)) {
            if (best.size() == 1) {
                return said(text, best.get(0));
            }
            if (best.size() > 1) {
                throw new CommandException.Ambiguous(
                        text,
                        best.stream()
                                .limit(MOST_CANDIDATES)
                                .map(c -> c.id() + "  (" + c.name() + ")")
                                .toList());
            }
        }
        throw new CommandException.Unknown(text, kind);
    }

    /** The usual name behind an abbreviation or another name that no article uses: "EU", "UK", "gop". */
    private static String usual(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Countries.standard()
                .find(text)
                .or(() -> Countries.standard().find(upper))
                .map(Country::name)
                .or(() -> Organizations.standard().fullName(text))
                .or(() -> Organizations.standard().fullName(upper))
                .orElse(text);
    }

    private String said(String text, Candidate meant) {
        if (!meant.name().equals(text)) {
            err.println("newsgraph: " + Cell.safe(text + " is taken for " + meant.name()));
            err.flush();
        }
        return meant.id();
    }

    private List<Candidate> candidates(ParameterType type, String text) {
        String query = words(text).stream().map(w -> "\"" + w + "\"").collect(Collectors.joining(" AND "));
        if (query.isEmpty()) {
            return List.of();
        }
        List<Candidate> found = new ArrayList<>();
        store.query(SEARCH, Map.of("query", query, "label", type.label()))
                .rows()
                .forEach(row -> {
                    if (row.get(0) instanceof String id
                            && row.get(1) instanceof String name
                            && row.get(2) instanceof List<?> as) {
                        found.add(new Candidate(
                                id, name, as.stream().map(String::valueOf).toList()));
                    }
                });
        return found.stream().filter(c -> c.holds(text)).toList();
    }

    private static String describe(Question question) {
        return question.parameters().isEmpty()
                ? "none"
                : question.parameters().stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    /** Without case and diacritics. */
    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
