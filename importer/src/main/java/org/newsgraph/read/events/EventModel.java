package org.newsgraph.read.events;

/** What tells events. */
public enum EventModel {
    /** Rules and an encoder: finds more, and takes longer. */
    ENCODER,
    /** Rules alone, and a judge of how sure they are. */
    RULES
}
