package org.newsgraph.ask;

import java.util.Arrays;
import java.util.Optional;

/** What a question may need of the server beyond Neo4j itself. */
public enum Plugin {
    /** Neo4j's library of graph algorithms, 2.13 for Neo4j 5.26. */
    GDS("Graph Data Science", "gds.version");

    private final String title;
    private final String function;

    Plugin(String title, String function) {
        this.title = title;
        this.function = function;
    }

    public String title() {
        return title;
    }

    /** A function that the server has if and only if it has the plugin. */
    public String function() {
        return function;
    }

    static Optional<Plugin> named(String name) {
        return Arrays.stream(values())
                .filter(p -> p.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
