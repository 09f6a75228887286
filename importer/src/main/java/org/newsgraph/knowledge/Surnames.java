package org.newsgraph.knowledge;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Family names that alone tell nobody, since a great many people bear them or since they are words besides, from {@code
 * surnames.tsv}, written for Newsgraph. Immutable and thread-safe.
 */
public final class Surnames {
    private static final Surnames STANDARD = new Surnames();

    private final Set<String> common;

    private Surnames() {
        common = Table.of("surnames.tsv").rows().stream()
                .flatMap(row -> row.list(1).stream())
                .map(Leaders::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one table of all. */
    public static Surnames standard() {
        return STANDARD;
    }

    /** Compared without case, diacritics, hyphens and apostrophes. */
    public boolean isCommon(String name) {
        return common.contains(Leaders.key(name));
    }
}
