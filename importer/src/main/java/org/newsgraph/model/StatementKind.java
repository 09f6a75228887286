package org.newsgraph.model;

/** Direct speech stands between quotation marks; indirect speech does not. */
public enum StatementKind {
    DIRECT,
    INDIRECT
}
