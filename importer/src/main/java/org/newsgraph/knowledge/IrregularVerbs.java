package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The irregular verbs of English and those made of them by a prefix, from {@code irregular-verbs.tsv}. */
public final class IrregularVerbs {
    private static final IrregularVerbs STANDARD = new IrregularVerbs();

    private final Map<String, String> baseByForm = new HashMap<>();

    private IrregularVerbs() {
        for (Table.Row row : Table.of("irregular-verbs.tsv").rows()) {
            for (int column = 1; column <= 2; column++) {
                for (String form : row.cell(column).split("\\|")) {
                    baseByForm.putIfAbsent(form, row.cell(0));
                }
            }
        }
    }

    /** The one table of all. */
    public static IrregularVerbs standard() {
        return STANDARD;
    }

    /** The base form of a past tense or past participle, upper or lower case; empty if it is no irregular one. */
    public Optional<String> baseOf(String form) {
        return Optional.ofNullable(baseByForm.get(form.toLowerCase(Locale.ROOT)));
    }
}
