package org.newsgraph.model;

/** TIMEX3 types (ISO-TimeML). */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
