package org.newsgraph.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a parameter of a question stands for. Entities are looked up by any of their names, or a part of one. */
public enum ParameterType {
    ENTITY("Entity"),
    PERSON("Person"),
    COUNTRY("Country"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    /** A day, a month or a year: 2016-11-14, 2016-11, 2016. */
    DATE(""),
    NUMBER(""),
    TEXT("");

    private final String label;

    ParameterType(String label) {
        this.label = label;
    }

    /** Whether values are looked up among the entities of the graph. */
    public boolean isEntity() {
        return !label.isEmpty();
    }

    /** Label of the nodes that it may be; empty if it is no node. */
    public String label() {
        return label;
    }

    static Optional<ParameterType> named(String name) {
        return Arrays.stream(values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
