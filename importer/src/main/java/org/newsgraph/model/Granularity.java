package org.newsgraph.model;

/** The precision of a time value, coarsest last. */
public enum Granularity {
    SECOND,
    MINUTE,
    HOUR,
    DAYPART,
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    UNKNOWN
}
