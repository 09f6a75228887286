package org.newsgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * How many people an event is told to have killed and injured, as the text says it: {@code 12}, {@code >=12} ("at least"),
 * {@code <=12} ("up to"), {@code ~12} ("about"); null where it does not say.
 */
public record Casualties(@Nullable String killed, @Nullable String injured) {
    public static final Casualties UNTOLD = new Casualties(null, null);

    private static final double ROUGHLY = 0.2;

    /** Whether some number fits both. */
    public static boolean agree(String one, String other) {
        return least(one) <= most(other) && least(other) <= most(one);
    }

    /** The smallest number that fits. */
    public static double least(String value) {
        double number = number(value);
        return value.startsWith("<=") ? 0 : value.startsWith("~") ? number * (1 - ROUGHLY) : number;
    }

    private static double most(String value) {
        double number = number(value);
        return value.startsWith(">=") ? Double.MAX_VALUE : value.startsWith("~") ? number * (1 + ROUGHLY) : number;
    }

    private static double number(String value) {
        return Double.parseDouble(value.replaceAll("\\D", ""));
    }

    /** What the first tells of each number, otherwise what the second does. */
    public Casualties or(Casualties other) {
        return new Casualties(killed == null ? other.killed : killed, injured == null ? other.injured : injured);
    }
}
