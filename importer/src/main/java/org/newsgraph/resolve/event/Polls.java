package org.newsgraph.resolve.event;

import java.util.Arrays;

/** Elections in which people vote, rather than campaign or win: more take part in them than any report names. */
final class Polls {
    private static final String MODE = "vote";

    private Polls() {}

    static boolean are(Report a, Report b) {
        return MODE.equals(a.mode()) && MODE.equals(b.mode());
    }

    /** Whether two reports tell of polls at one time whose parties are not of two countries, as far as is known. */
    static boolean areOne(Report a, Report b, Parties parties) {
        return are(a, b)
                && Times.sameTime(a, b)
                && Arrays.stream(a.participants())
                        .noneMatch(x -> Arrays.stream(b.participants()).anyMatch(y -> differ(x, y, parties)));
    }

    private static boolean differ(int one, int other, Parties parties) {
        int a = parties.country(one);
        int b = parties.country(other);
        return a >= 0 && b >= 0 && a != b;
    }
}
