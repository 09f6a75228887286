package org.newsgraph.model;

/** What a mention or an entity is, as in the extraction contract. */
public enum EntityType {
    PERSON("Person"),
    COUNTRY("Country"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    /** Nationalities, religions, adherents of a party and the like. */
    GROUP("Group"),
    /** A named event, such as a war, a championship or a treaty. */
    EVENT("Event"),
    OTHER("Other");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** Name in the extraction contract. */
    public String label() {
        return label;
    }

    /** Label in the graph, beside {@code Entity}; {@code Event} is the label of what happened, not of what has a name. */
    public String nodeLabel() {
        return this == EVENT ? "NamedEvent" : label;
    }
}
