package org.newsgraph.model;

/** The role of an argument in its event; symmetric events have participants (compare SEM's roles). */
public enum Role {
    ACTOR,
    RECIPIENT,
    PARTICIPANT,
    TOPIC,
    PLACE,
    INSTRUMENT,
    /** The channel of a communication: a newspaper, a broadcaster, "by phone". */
    MEDIUM
}
