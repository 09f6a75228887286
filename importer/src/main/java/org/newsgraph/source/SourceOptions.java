package org.newsgraph.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How inputs are read.
 *
 * @param published day of publication of every article; it goes before what an input says itself; null to believe the input
 * @param maxCharacters longest text of one article, in UTF-16 code units
 */
public record SourceOptions(@Nullable LocalDate published, int maxCharacters) {
    /** Five million characters: fifty novels, far beyond any article. */
    public static final int MAX_CHARACTERS = 5_000_000;

    public SourceOptions {
        if (maxCharacters < 1) {
            throw new IllegalArgumentException("the longest text has at least one character");
        }
    }

    public static SourceOptions standard() {
        return new SourceOptions(null, MAX_CHARACTERS);
    }
}
