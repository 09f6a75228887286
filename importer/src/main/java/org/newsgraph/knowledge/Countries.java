package org.newsgraph.knowledge;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The countries of the world: names, adjectives, peoples and capitals. Codes and further names come from ICU (CLDR), the
 * rest from the tables {@code countries.tsv}, {@code historical.tsv}, {@code ambiguous.tsv} and {@code combining-forms.tsv}, written for Newsgraph.
 *
 * <p>Lookups ignore case, diacritics, periods and a leading article; acronyms such as "US" are found only in capitals.
 * Immutable and thread-safe.
 */
public final class Countries {
    private static final Countries STANDARD = new Countries();

    private final List<Country> all;
    private final Map<String, Country> byCode = new HashMap<>();
    private final Names<Country> byName = new Names<>();
    private final Names<Country> byAdjective = new Names<>();
    private final Names<Country> byPeople = new Names<>();
    private final Names<Country> byCapital = new Names<>();
    private final Names<FormerState> formerByName = new Names<>();
    private final Names<FormerState> formerByAdjective = new Names<>();
    private final Names<String> ambiguous = new Names<>();
    private final Names<Country> byCombiningForm = new Names<>();

    private Countries() {
        all = Table.of("countries.tsv").rows().stream().map(Countries::country).toList();
        for (Country c : all) {
            byCode.put(c.iso2(), c);
            byCode.put(c.iso3(), c);
            byName.add(c.name(), c);
        }
        for (Country c : all) {
            c.names().forEach(n -> byName.add(n, c));
            c.adjectives().forEach(n -> byAdjective.add(n, c));
            c.people().forEach(n -> byPeople.add(n, c));
            c.capitals().forEach(n -> byCapital.add(n, c));
        }
        Table.of("historical.tsv").rows().stream().map(Countries::formerState).forEach(this::addFormer);
        Table.of("ambiguous.tsv").rows().forEach(r -> ambiguous.add(r.cell(0), r.cell(2)));
        Table.of("combining-forms.tsv")
                .rows()
                .forEach(r -> byCode(r.cell(1)).ifPresent(c -> byCombiningForm.add(r.cell(0), c)));
    }

    private void addFormer(FormerState s) {
        s.names().forEach(n -> formerByName.add(n, s));
        Stream.concat(s.adjectives().stream(), s.people().stream()).forEach(n -> formerByAdjective.add(n, s));
    }

    /** The one table of all. */
    public static Countries standard() {
        return STANDARD;
    }

    /** In order of their two-letter codes. */
    public List<Country> all() {
        return all;
    }

    /** By ISO 3166-1 alpha-2 or alpha-3 code, in capitals. */
    public Optional<Country> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By any of its names, such as "U.K.", "Great Britain", "Ivory Coast" or "Burma". */
    public Optional<Country> byName(String name) {
        return byName.get(name);
    }

    /** By its adjective, such as "Dutch". Of two countries with one adjective (Congolese) the larger is given. */
    public Optional<Country> byAdjective(String adjective) {
        return byAdjective.get(adjective);
    }

    /** By a noun for its people, singular or plural, such as "Spaniards", "Frenchwoman" or "the British". */
    public Optional<Country> byPeople(String noun) {
        return byPeople.get(noun).or(() -> noun.startsWith("the ") ? byAdjective.get(noun) : Optional.empty());
    }

    /** By the first part of a compound, such as "Sino" in "Sino-Soviet". */
    public Optional<Country> byCombiningForm(String form) {
        return byCombiningForm.get(form);
    }

    /** By its capital or a seat of its government. */
    public Optional<Country> byCapital(String city) {
        return byCapital.get(city);
    }

    /** By name, adjective or people, in this order; not by capital. */
    public Optional<Country> find(String words) {
        return byName(words).or(() -> byAdjective(words)).or(() -> byPeople(words));
    }

    /** A state that is no more, by name. */
    public Optional<FormerState> former(String name) {
        return formerByName.get(name);
    }

    /** A state that is no more, by its adjective or people, such as "Soviet". */
    public Optional<FormerState> formerByAdjective(String adjective) {
        return formerByAdjective.get(adjective);
    }

    /** What else the name of a country (or its adjective) may mean, such as a state of the US for "Georgia". */
    public Optional<String> otherMeaning(String name) {
        return ambiguous.get(name);
    }

    private static Country country(Table.Row row) {
        String iso2 = row.cell(0);
        Set<String> names = new LinkedHashSet<>();
        names.add(row.cell(1));
        names.addAll(row.list(2));
        names.addAll(icuNames(iso2));
        List<String> adjectives = row.list(3);
        return new Country(
                iso2,
                iso2.equals("XK") ? "XKX" : new ULocale("und", iso2).getISO3Country(),
                row.cell(1),
                List.copyOf(names),
                adjectives,
                people(row.list(4), adjectives),
                row.list(5));
    }

    private static List<String> icuNames(String iso2) {
        Set<String> names = new LinkedHashSet<>();
        for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
            String name =
                    LocaleDisplayNames.getInstance(ULocale.ENGLISH, length).regionDisplayName(iso2);
            if (name != null && !name.equals(iso2)) {
                names.add(name);
                names.add(name.replace("&", "and"));
            }
        }
        return List.copyOf(names);
    }

    private static FormerState formerState(Table.Row row) {
        List<String> names = new ArrayList<>(List.of(row.cell(1)));
        names.addAll(row.list(2));
        List<String> adjectives = row.list(3);
        return new FormerState(
                row.cell(0),
                row.cell(1),
                names,
                adjectives,
                people(row.list(4), adjectives),
                row.cell(5).isEmpty() ? null : row.cell(5));
    }

    /** "=" stands for each adjective and its regular plural; "Dane/Danes" for both forms. */
    private static List<String> people(List<String> column, List<String> adjectives) {
        Set<String> people = new LinkedHashSet<>();
        for (String item : column) {
            if (item.equals("=")) {
                adjectives.forEach(a -> {
                    people.add(a);
                    people.add(a + "s");
                });
            } else {
                people.addAll(List.of(item.split("/")));
            }
        }
        return List.copyOf(people);
    }
}
