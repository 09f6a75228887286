package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Predicate;

/**
 * Nouns for offices and roles, and the words that qualify them, from {@code offices.tsv} and
 * {@code office-qualifiers.tsv}. Case and diacritics do not matter; plurals are found under their singular. Immutable.
 */
public final class Offices {
    private static final Offices STANDARD = new Offices();

    private final Map<String, List<Office>> byNoun = new HashMap<>();
    private final Map<String, OfficeQualifier> qualifiers = new HashMap<>();

    private Offices() {
        for (Table.Row row : Table.of("offices.tsv").rows()) {
            OfficeKind kind = OfficeKind.valueOf(row.cell(0));
            Optional<Predicate> says =
                    row.cell(1).isEmpty() ? Optional.empty() : Optional.of(Predicate.valueOf(row.cell(1)));
            for (String noun : row.list(2)) {
                byNoun.computeIfAbsent(Fold.key(noun), k -> new ArrayList<>()).add(new Office(noun, kind, says));
            }
        }
        for (Table.Row row : Table.of("office-qualifiers.tsv").rows()) {
            OfficeQualifier.Effect effect =
                    OfficeQualifier.Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
            qualifiers.put(row.cell(0), new OfficeQualifier(row.cell(0), row.cell(1), effect));
        }
    }

    /** The one table of all. */
    public static Offices standard() {
        return STANDARD;
    }

    /** The office that exactly these words name, the most common sense of it first in the table. */
    public Optional<Office> byNoun(String noun) {
        return senses(noun).stream().findFirst();
    }

    /** All senses of these words: a "manager" may run a company or coach a team. */
    public List<Office> senses(String noun) {
        String key = Fold.key(noun);
        List<Office> found = byNoun.get(key);
        if (found == null) {
            found = byNoun.get(singular(key));
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    /** The office at the end of a title, the longest that is known: of "German foreign minister", "foreign minister". */
    public Optional<Office> atEndOf(String title) {
        String[] words = Fold.key(title).split(" ");
        for (int from = 0; from < words.length; from++) {
            Optional<Office> found = byNoun(String.join(" ", List.of(words).subList(from, words.length)));
            if (found.isPresent()) {
                return found;
            }
        }
        int hyphen = title.lastIndexOf('-');
        return hyphen > 0 && hyphen < title.length() - 1 && !title.endsWith("-elect")
                ? byNoun(title.substring(hyphen + 1))
                : Optional.empty();
    }

    /** What a word such as "former", "ex-", "acting" or "-elect" does to an office. */
    public Optional<OfficeQualifier> qualifier(String word) {
        return Optional.ofNullable(qualifiers.get(word.toLowerCase(Locale.ROOT)));
    }

    private static String singular(String key) {
        if (key.endsWith("women") || key.endsWith("men")) {
            return key.substring(0, key.length() - 2) + "an";
        }
        if (key.endsWith("ies")) {
            return key.substring(0, key.length() - 3) + "y";
        }
        if (key.startsWith("members of ")) {
            return "member" + key.substring("members".length());
        }
        return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
    }
}
