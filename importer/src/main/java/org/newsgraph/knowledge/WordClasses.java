package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Closed classes of words by name, such as {@code light} verbs, from tables written for Newsgraph. Words are lemmas or forms in
 * lower case, as their class says. Immutable and thread-safe.
 */
public final class WordClasses {
    private static final WordClasses SYNTAX = new WordClasses("syntax-words.tsv");
    private static final WordClasses EVENTS = new WordClasses("event-grammar.tsv");
    private static final WordClasses METONYMY = new WordClasses("metonymy-words.tsv");

    private final Map<String, Set<String>> classes = new HashMap<>();

    private WordClasses(String table) {
        for (Table.Row row : Table.of(table).rows()) {
            classes.put(row.cell(0), Set.copyOf(new LinkedHashSet<>(row.list(2))));
        }
    }

    /** The classes that the dependency tree is built with. */
    public static WordClasses syntax() {
        return SYNTAX;
    }

    /** The classes that triggers, arguments and realis are found with. */
    public static WordClasses events() {
        return EVENTS;
    }

    /** The classes by which a place or people is read as its government. */
    public static WordClasses metonymy() {
        return METONYMY;
    }

    /** The words of a class; throws {@link IllegalArgumentException} if there is none of that name. */
    public Set<String> words(String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no class of words " + name);
        }
        return words;
    }
}
