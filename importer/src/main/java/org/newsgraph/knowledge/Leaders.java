package org.newsgraph.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Heads of state and of government since 1945 and others who led a state, from {@code leaders.tsv}, with the titles that news
 * gives them, from {@code leader-titles.tsv}. Both were written for Newsgraph.
 *
 * <p>Names are compared without case, diacritics, hyphens, apostrophes, middle initials and the Arabic article. Who bears a name
 * is told only if all who bear it led one country. Immutable and thread-safe.
 */
public final class Leaders {
    private static final Pattern JOINTS = Pattern.compile("[-\u2010\u2011]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N} ]");
    private static final Pattern MIDDLE = Pattern.compile("(?<= )(?:al|el|[a-hj-uw-z])(?= |$)|^(?:al|el)(?= )");
    private static final Pattern SPACES = Pattern.compile(" +");
    /** Shorter names are too many people's: "Li", "Roh". */
    private static final int SHORTEST_ALONE = 4;

    private static final String COMMONPLACE = "+";

    private static final Leaders STANDARD = new Leaders();

    private final List<Leader> all = new ArrayList<>();
    private final Map<String, List<Leader>> byName = new HashMap<>();
    private final Map<String, List<Leader>> byTelling = new HashMap<>();
    private final Map<String, List<Leader>> byShortName = new HashMap<>();
    private final Map<String, LeaderOffice> titles = new HashMap<>();

    private Leaders() {
        for (Table.Row row : Table.of("leader-titles.tsv").rows()) {
            LeaderOffice office = office(row.cell(0));
            row.list(1).forEach(title -> titles.put(Fold.key(title), office));
        }
        Table.of("leaders.tsv").rows().forEach(this::add);
    }

    private void add(Table.Row row) {
        List<String> marked =
                Stream.concat(Stream.of(row.cell(1)), row.list(2).stream()).toList();
        Leader leader = new Leader(
                row.cell(0),
                marked.stream().map(Leaders::unmarked).toList(),
                row.list(3),
                row.list(4).stream().map(Leaders::office).collect(Collectors.toSet()));
        all.add(leader);
        for (String name : marked) {
            put(byName, key(unmarked(name)), leader);
            if (!name.endsWith(COMMONPLACE)) {
                put(byTelling, key(name), leader);
            }
        }
        leader.shortNames().forEach(n -> put(byShortName, key(n), leader));
    }

    private static void put(Map<String, List<Leader>> map, String key, Leader leader) {
        List<Leader> there = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (!there.contains(leader)) {
            there.add(leader);
        }
    }

    private static LeaderOffice office(String cell) {
        return LeaderOffice.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    private static String unmarked(String name) {
        return name.endsWith(COMMONPLACE) ? name.substring(0, name.length() - 1) : name;
    }

    static String key(String name) {
        String plain = Fold.key(name)
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("þ", "th")
                .replace("æ", "ae");
        plain = SIGNS.matcher(JOINTS.matcher(plain).replaceAll(" ")).replaceAll("");
        return SPACES.matcher(MIDDLE.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The one table of all. */
    public static Leaders standard() {
        return STANDARD;
    }

    /** In order of their countries' codes. */
    public List<Leader> all() {
        return List.copyOf(all);
    }

    /** Whether these words are a title of those who lead states, whatever their case. */
    public boolean isTitle(String words) {
        return titles.containsKey(Fold.key(words));
    }

    /** Those of a name of two words or more, such as "Yoweri Museveni"; nobody if many who led no state bear that name. */
    public List<Leader> named(String fullName) {
        String key = key(fullName);
        return key.indexOf(' ') < 0 ? List.of() : ofOneCountry(byTelling.getOrDefault(key, List.of()));
    }

    /** Those who news may mean by a title and a name behind it, such as "President Museveni" or "King Hussein". */
    public List<Leader> titled(String title, String name) {
        List<Leader> known = byName.getOrDefault(key(title + " " + name), List.of());
        LeaderOffice office = titles.get(Fold.key(title));
        if (!known.isEmpty() || office == null) {
            return ofOneCountry(known);
        }
        String key = key(name);
        List<Leader> full = byName.getOrDefault(key, List.of());
        return ofOneCountry((full.isEmpty() ? byShortName.getOrDefault(key, List.of()) : full)
                .stream().filter(l -> l.offices().contains(office)).toList());
    }

    /** Those whom news means by a family name alone, such as "Museveni"; nobody if it is short or common. */
    public List<Leader> surnamed(String name) {
        String key = key(name);
        boolean telling = key.length() >= SHORTEST_ALONE
                && key.indexOf(' ') < 0
                && !Surnames.standard().isCommon(name);
        return telling ? ofOneCountry(byShortName.getOrDefault(key, List.of())) : List.of();
    }

    private static List<Leader> ofOneCountry(List<Leader> leaders) {
        return leaders.stream().map(Leader::country).distinct().count() == 1 ? List.copyOf(leaders) : List.of();
    }
}
