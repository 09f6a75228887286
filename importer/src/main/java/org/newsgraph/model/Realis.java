package org.newsgraph.model;

/** Whether an event is told as real. */
public enum Realis {
    ACTUAL,
    /** Announced or scheduled, not yet happened when the article was written. */
    PLANNED,
    /** Possible, feared, wished, asked for, or depending on a condition. */
    HYPOTHETICAL,
    NEGATED,
    /** A kind of event, not one in particular. */
    GENERIC
}
