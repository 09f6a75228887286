package org.newsgraph.knowledge;

import java.util.Optional;
import java.util.Set;

/**
 * Peoples that have no state of their own, or live in part of one, with the country where they live: Chechens in Russia, the Welsh in
 * the United Kingdom; Kurds in several. From {@code peoples.tsv}, written for Newsgraph. Immutable and thread-safe.
 */
public final class Peoples {
    private static final Peoples STANDARD = new Peoples();

    /** Those who are called after the state that they are citizens of, whatever they are besides: "Turkish Cypriots", "Korean Americans". */
    private static final Set<String> CITIZENS = WordClasses.metonymy().words("citizens");

    private final Names<String> countries = new Names<>();

    private Peoples() {
        for (Table.Row row : Table.of("peoples.tsv").rows()) {
            row.list(1).forEach(name -> countries.add(name, row.cell(0)));
        }
    }

    /** The one table of all. */
    public static Peoples standard() {
        return STANDARD;
    }

    /** Whether that is a people, with a state of its own ("Serbs") or without ("Kurds", "Bosnian Muslims"). */
    public boolean isPeople(String noun) {
        return code(noun).isPresent() || Countries.standard().byPeople(noun).isPresent();
    }

    /**
     * Where the people of that name live, if in one country: "Chechens", "Welsh"; "Bosnian Serbs" and "Kosovo Serbs" in the country of
     * the first word, "Turkish Cypriots" in that of the last; of "ethnic Albanians" the name does not tell.
     */
    public Optional<Country> countryOf(String name) {
        Optional<String> known = code(name);
        int space = name.lastIndexOf(' ');
        if (known.isPresent() || space < 0) {
            return known.flatMap(Countries.standard()::byCode);
        }
        String people = name.substring(space + 1);
        if (!isPeople(people)) {
            return Optional.empty();
        }
        return CITIZENS.contains(Fold.key(people))
                ? Countries.standard().byPeople(people)
                : Countries.standard().find(name.substring(0, space));
    }

    /** Whether the name tells a people, but not where they live: "Kurds", "ethnic Albanians", and "Albanians" if those of no state are meant. */
    public boolean mayLiveAnywhere(String name) {
        return isPeople(name.substring(name.lastIndexOf(' ') + 1))
                && countryOf(name).isEmpty();
    }

    private Optional<String> code(String name) {
        return countries
                .get(name)
                .or(() -> name.endsWith("s") ? countries.get(name.substring(0, name.length() - 1)) : Optional.empty());
    }
}
