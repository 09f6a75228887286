package org.newsgraph.extract.time;

/** Where, seen from the day of publication, the tense of the governing verb looks. */
enum Direction {
    PAST,
    /** "would", "could" and the like: later than something told before. */
    CONDITIONAL,
    PRESENT,
    FUTURE,
    UNKNOWN
}
