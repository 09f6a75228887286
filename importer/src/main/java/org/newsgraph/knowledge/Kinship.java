package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Predicate;

/** Nouns that tie two people, of kinship and of rivalry, from {@code kinship.tsv}: what "X is the daughter of Y" says. */
public final class Kinship {
    private static final Kinship STANDARD = new Kinship();

    private final Map<String, Kin> byNoun = new HashMap<>();

    private Kinship() {
        for (Table.Row row : Table.of("kinship.tsv").rows()) {
            Predicate predicate = Predicate.valueOf(row.cell(0));
            Gender gender = switch (row.cell(1)) {
                case "m" -> Gender.MASCULINE;
                case "f" -> Gender.FEMININE;
                default -> null;
            };
            boolean reversed = row.cell(3).equals("reversed");
            row.list(2).forEach(noun -> byNoun.put(Fold.key(noun), new Kin(predicate, gender, reversed)));
        }
    }

    /** The one table of all. */
    public static Kinship standard() {
        return STANDARD;
    }

    public Optional<Kin> byNoun(String noun) {
        String key = Fold.key(noun).toLowerCase(Locale.ROOT);
        Kin kin = byNoun.get(key);
        return Optional.ofNullable(
                kin == null && key.endsWith("s") ? byNoun.get(key.substring(0, key.length() - 1)) : kin);
    }

    /**
     * What a noun of kinship says.
     *
     * @param predicate the relation of the one so called to the other
     * @param gender of the one so called, or null
     * @param reversed whether it is the relation of the other to the one so called, as with "predecessor"
     */
    public record Kin(Predicate predicate, @Nullable Gender gender, boolean reversed) {}
}
