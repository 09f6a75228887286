package org.newsgraph.knowledge;

import java.util.Optional;

/** Continents, seas and regions of several countries, by name, adjective or people. Immutable and thread-safe. */
public final class Regions {
    private static final Regions STANDARD = new Regions();

    private final Names<String> byName = new Names<>();
    private final Names<String> byAdjective = new Names<>();
    private final Names<String> byPeople = new Names<>();

    private Regions() {
        for (Table.Row row : Table.of("regions.tsv").rows()) {
            byName.add(row.cell(0), row.cell(0));
            row.list(1).forEach(n -> byName.add(n, row.cell(0)));
            row.list(2).forEach(n -> byAdjective.add(n, row.cell(0)));
            row.list(3).forEach(n -> byPeople.add(n, row.cell(0)));
        }
    }

    /** The one table of all. */
    public static Regions standard() {
        return STANDARD;
    }

    /** The region's usual name, by any of its names. */
    public Optional<String> byName(String name) {
        return byName.get(name);
    }

    /** The region's usual name, by its adjective. */
    public Optional<String> byAdjective(String adjective) {
        return byAdjective.get(adjective);
    }

    /** The region's usual name, by its people. */
    public Optional<String> byPeople(String people) {
        return byPeople.get(people);
    }
}
