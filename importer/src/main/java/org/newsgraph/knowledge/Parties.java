package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Larger political parties of many countries and the nouns for their adherents, from {@code parties.tsv}. Many countries
 * have parties of one name: every lookup takes the country in question where it is known. Immutable and thread-safe.
 */
public final class Parties {
    private static final Parties STANDARD = new Parties();

    private final List<Party> all = new ArrayList<>();
    private final Map<String, List<Party>> byName = new HashMap<>();
    private final Map<String, List<Party>> byAdherent = new HashMap<>();

    private Parties() {
        for (Table.Row row : Table.of("parties.tsv").rows()) {
            List<String> names = new ArrayList<>(List.of(row.cell(1)));
            names.addAll(row.list(2));
            List<String> adherents =
                    row.list(3).stream().flatMap(s -> Stream.of(s.split("/"))).toList();
            Party party = new Party(row.cell(0).isEmpty() ? null : row.cell(0), names, adherents);
            all.add(party);
            names.forEach(n -> byName.computeIfAbsent(Fold.letters(n), k -> new ArrayList<>())
                    .add(party));
            adherents.forEach(n -> byAdherent
                    .computeIfAbsent(Fold.letters(n), k -> new ArrayList<>())
                    .add(party));
        }
    }

    /** In the order of the table. */
    List<Party> all() {
        return all;
    }

    /** How many parties have the name. */
    int named(String name) {
        return byName.getOrDefault(Fold.letters(name), List.of()).size();
    }

    /** The one table of all. */
    public static Parties standard() {
        return STANDARD;
    }

    /** By name or abbreviation, whose case counts ("AK", "Labour"); the first of the table where no country decides. */
    public Optional<Party> byName(String name, @Nullable String country) {
        String letters = Fold.letters(name);
        return pick(
                byName.getOrDefault(letters.startsWith("the ") ? letters.substring(4) : letters, List.of()), country);
    }

    /** By a word for its adherents, such as "Republican", "Tories" or "Christian Democrat"; case counts. */
    public Optional<Party> byAdherent(String word, @Nullable String country) {
        return pick(byAdherent.getOrDefault(Fold.letters(word), List.of()), country);
    }

    private static Optional<Party> pick(List<Party> parties, @Nullable String country) {
        Map<String, Party> byCountry = new LinkedHashMap<>();
        parties.forEach(p -> byCountry.putIfAbsent(String.valueOf(p.country()), p));
        Party there = byCountry.get(String.valueOf(country));
        return Optional.ofNullable(there).or(() -> parties.stream().findFirst());
    }
}
