package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Common nouns for people, organizations, groups and places, from {@code nouns.tsv}. Immutable and thread-safe. */
public final class Nouns {
    private static final Nouns STANDARD = new Nouns();

    private final Map<String, NounClass> classes = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    private Nouns() {
        for (Table.Row row : Table.of("nouns.tsv").rows()) {
            classes.put(row.cell(0), NounClass.valueOf(row.cell(1).toUpperCase(Locale.ROOT)));
            if (!row.cell(2).isEmpty()) {
                genders.put(row.cell(0), row.cell(2).equals("m") ? Gender.MASCULINE : Gender.FEMININE);
            }
        }
    }

    /** The one table of all. */
    public static Nouns standard() {
        return STANDARD;
    }

    /** What the noun denotes, by its lemma; of a hyphenated noun that is not listed ("co-chairman"), its last part. */
    public Optional<NounClass> classOf(String lemma) {
        return Optional.ofNullable(classes.get(known(lemma)));
    }

    /** The gender that a noun for a person tells, such as female for "spokeswoman". */
    public Optional<Gender> gender(String lemma) {
        return Optional.ofNullable(genders.get(known(lemma)));
    }

    private String known(String lemma) {
        String key = lemma.toLowerCase(Locale.ROOT);
        int hyphen = key.lastIndexOf('-');
        return classes.containsKey(key) || hyphen < 0 ? key : key.substring(hyphen + 1);
    }
}
