package org.newsgraph.knowledge;

import java.util.Optional;

/** The seats of power of {@code seats.tsv}: names of buildings and places that stand for a body of state. */
public final class Seats {
    private static final Seats STANDARD = new Seats();

    private final Names<Seat> byName = new Names<>();

    private Seats() {
        for (Table.Row row : Table.of("seats.tsv").rows()) {
            String country = row.cell(1).isEmpty() ? null : row.cell(1);
            byName.add(row.cell(0), new Seat(row.cell(0), country, row.cell(2), row.cell(3)));
        }
    }

    /** The one table of all. */
    public static Seats standard() {
        return STANDARD;
    }

    /** Such as the Kremlin, with Russia and its government. */
    public Optional<Seat> byName(String name) {
        return byName.get(name);
    }
}
