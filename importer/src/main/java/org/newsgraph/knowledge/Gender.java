package org.newsgraph.knowledge;

/** The grammatical gender that a given name, a title or a pronoun tells of a person. */
public enum Gender {
    MASCULINE,
    FEMININE
}
