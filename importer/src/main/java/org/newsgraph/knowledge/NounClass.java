package org.newsgraph.knowledge;

/** What a common noun denotes. */
public enum NounClass {
    PERSON,
    /** A company, an authority, a party … */
    ORGANIZATION,
    /** People taken together. */
    GROUP,
    PLACE,
    COUNTRY
}
