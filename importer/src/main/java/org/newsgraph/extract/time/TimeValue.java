package org.newsgraph.extract.time;

import org.newsgraph.model.TimexType;

/** What a time expression means: its TIMEX3 type and value. */
record TimeValue(TimexType type, String value) {
    static TimeValue date(String value) {
        return new TimeValue(TimexType.DATE, value);
    }

    static TimeValue time(String value) {
        return new TimeValue(TimexType.TIME, value);
    }

    static TimeValue duration(String value) {
        return new TimeValue(TimexType.DURATION, value);
    }

    static TimeValue set(String value) {
        return new TimeValue(TimexType.SET, value);
    }
}
