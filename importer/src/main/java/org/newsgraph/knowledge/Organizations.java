package org.newsgraph.knowledge;

import java.util.Optional;

/**
 * Organizations between states, parties and movements that news names without introduction, with their other names, from
 * {@code organizations.tsv}. Immutable and thread-safe.
 */
public final class Organizations {
    private static final Organizations STANDARD = new Organizations();

    private final Names<String> byName = new Names<>();

    private Organizations() {
        for (Table.Row row : Table.of("organizations.tsv").rows()) {
            byName.add(row.cell(0), row.cell(0));
            row.list(1).forEach(alias -> byName.add(alias, row.cell(0)));
        }
    }

    /** The one table of all. */
    public static Organizations standard() {
        return STANDARD;
    }

    /** The full name, by any name. */
    public Optional<String> fullName(String name) {
        return byName.get(name);
    }
}
