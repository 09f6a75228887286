package org.newsgraph.read.names;

import java.util.List;

/** The types of names that the finders tell apart, as the training corpora write them. */
public final class NameTypes {
    /** People, without their titles. */
    public static final String PERSON = "PER";
    /** Companies, agencies, parties, teams, media. */
    public static final String ORGANIZATION = "ORG";
    /** Countries, cities, regions, buildings, rivers. */
    public static final String LOCATION = "LOC";
    /** Wars, games, elections, treaties and other named events. */
    public static final String EVENT = "EVE";
    /** Nationalities, religious and political groups. */
    public static final String GROUP = "NORP";
    /** Works, products, languages, awards and other names. */
    public static final String OTHER = "MISC";

    /** All types. */
    public static final List<String> ALL = List.of(PERSON, ORGANIZATION, LOCATION, EVENT, GROUP, OTHER);

    private NameTypes() {}
}
