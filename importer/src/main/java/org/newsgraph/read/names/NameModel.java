package org.newsgraph.read.names;

/** The name finders to choose from. */
public enum NameModel {
    /** A small transformer encoder: the better one. */
    ACCURATE,
    /** A perceptron over words, shapes and clusters: the faster one. */
    FAST
}
