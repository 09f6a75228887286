package org.newsgraph.model;

import org.jspecify.annotations.Nullable;

/** How many people an event is told to have killed and injured, each as a {@link Count} in writing; null where the text does not say. */
public record Casualties(@Nullable String killed, @Nullable String injured) {
    public static final Casualties UNTOLD = new Casualties(null, null);

    /** What the first tells of each number, otherwise what the second does. */
    public Casualties or(Casualties other) {
        return new Casualties(killed == null ? other.killed : killed, injured == null ? other.injured : injured);
    }
}
