package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words in names that tell what sort of organization they name, from {@code organization-words.tsv}. Immutable. */
public final class OrganizationWords {
    private static final OrganizationWords STANDARD = new OrganizationWords();

    private final Map<String, OrganizationKind> anywhere = new HashMap<>();
    private final Map<String, OrganizationKind> atEnd = new HashMap<>();

    private OrganizationWords() {
        for (Table.Row row : Table.of("organization-words.tsv").rows()) {
            OrganizationKind kind = OrganizationKind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            Map<String, OrganizationKind> map = row.cell(1).equals("end") ? atEnd : anywhere;
            row.list(2).forEach(word -> map.putIfAbsent(Fold.letters(word), kind));
        }
    }

    /** The one table of all. */
    public static OrganizationWords standard() {
        return STANDARD;
    }

    /** By the last telling word of the name, two words before one; empty if no word tells. */
    public Optional<OrganizationKind> kindOf(String name) {
        List<String> words = List.of(Fold.letters(name).replace(",", "").split(" "));
        OrganizationKind end = atEnd.get(words.get(words.size() - 1));
        if (end != null && words.size() > 1) {
            return Optional.of(end);
        }
        for (int length = 3; length >= 1; length--) {
            for (int last = words.size(); last >= length; last--) {
                OrganizationKind kind = anywhere.get(String.join(" ", words.subList(last - length, last)));
                if (kind != null) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }
}
