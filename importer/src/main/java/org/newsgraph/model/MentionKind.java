package org.newsgraph.model;

/** How a mention refers. */
public enum MentionKind {
    NAME,
    /** A common noun phrase: "the president-elect", "his Russian counterpart". */
    NOMINAL,
    PRONOUN
}
