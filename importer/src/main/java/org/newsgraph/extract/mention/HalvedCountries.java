package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * Countries that are called by a quarter of the sky, where another is called by the opposite one: "the North" where an article names
 * North Korea, "North and South Korea", and "both Koreas". States that are no more count too.
 */
final class HalvedCountries {
    private static final Map<String, String> OPPOSITES = Map.of("North", "South", "East", "West");
    /** Those that mean a country by themselves; "the East" and "the West" are more often blocs. */
    private static final Set<String> BARE = Set.of("North", "South");

    private static final Set<String> LINKS = Set.of("and", "or", "&", "nor");

    private static final Pattern FULL = Pattern.compile("\\b(North|South) (\\p{Lu}\\p{Ll}+)");

    private final Countries countries = Countries.standard();

    /** The country that the token at {@code i} names so, of two the first. */
    List<Draft> find(Reading reading, Sentence sentence, int i) {
        String word = sentence.token(i).text();
        List<Draft> coordinated = coordinated(reading, sentence, i);
        if (!coordinated.isEmpty()) {
            return coordinated;
        }
        if (BARE.contains(word) && isBare(sentence, i)) {
            return named(reading, word)
                    .map(full -> List.of(draft(reading, sentence, i, full)))
                    .orElse(List.of());
        }
        if (word.endsWith("s") && Character.isUpperCase(word.codePointAt(0))) {
            return halves(word.substring(0, word.length() - 1)).stream()
                    .limit(1)
                    .map(half -> draft(reading, sentence, i, half))
                    .toList();
        }
        return List.of();
    }

    /** The first of two countries of today that share their second word: "North and South Korea", "South and North Korean". */
    private List<Draft> coordinated(Reading reading, Sentence sentence, int i) {
        if (i + 3 >= sentence.size() || !LINKS.contains(sentence.token(i + 1).text())) {
            return List.of();
        }
        String first = sentence.token(i).text();
        String second = sentence.token(i + 2).text();
        boolean opposite = second.equals(OPPOSITES.get(first)) || first.equals(OPPOSITES.get(second));
        return stem(sentence.token(i + 3).text())
                .filter(stem -> opposite && countries.byName(first + " " + stem).isPresent())
                .map(stem -> List.of(draft(reading, sentence, i, first + " " + stem)))
                .orElse(List.of());
    }

    /** For each of the drafts that names two countries the draft of the second. */
    List<Draft> seconds(Reading reading, List<Draft> names) {
        List<Draft> seconds = new ArrayList<>();
        for (Draft d : names) {
            if (d.iso() != null && d.text().endsWith("s") && d.first() == d.last()) {
                Sentence sentence = reading.sentences().get(d.sentence());
                halves(d.text().substring(0, d.text().length() - 1)).stream()
                        .skip(1)
                        .forEach(half -> seconds.add(draft(reading, sentence, d.first(), half)));
            }
        }
        return seconds;
    }

    /** "The North", but not "the North Sea", "the north of" or "the South China Morning Post". */
    private static boolean isBare(Sentence sentence, int i) {
        boolean article = i > 0 && sentence.token(i - 1).text().equalsIgnoreCase("the");
        boolean more = i + 1 < sentence.size()
                && (Character.isUpperCase(sentence.token(i + 1).text().codePointAt(0))
                        || sentence.token(i + 1).text().equals("of"));
        return article && !more;
    }

    /** The first country of the article that begins with the word and has an opposite. */
    private Optional<String> named(Reading reading, String word) {
        Matcher full = FULL.matcher(reading.article().text());
        while (full.find()) {
            Optional<String> stem = full.group(1).equals(word) ? stem(full.group(2)) : Optional.empty();
            if (stem.isPresent()) {
                return Optional.of(word + " " + stem.get());
            }
        }
        return Optional.empty();
    }

    /** "Korea" of "Korea" and of "Koreans", if there are two. */
    private Optional<String> stem(String word) {
        for (String ending : List.of("", "s", "n", "ns")) {
            if (word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                if (!halves(stem).isEmpty()) {
                    return Optional.of(stem);
                }
            }
        }
        return Optional.empty();
    }

    private List<String> halves(String stem) {
        return OPPOSITES.entrySet().stream()
                .map(o -> List.of(o.getKey() + " " + stem, o.getValue() + " " + stem))
                .filter(both -> both.stream().allMatch(this::isCountry))
                .findFirst()
                .orElse(List.of());
    }

    private boolean isCountry(String name) {
        return countries.byName(name).isPresent() || countries.former(name).isPresent();
    }

    private Draft draft(Reading reading, Sentence sentence, int i, String full) {
        Draft plain = Draft.of(reading, sentence, i, i, MentionKind.NAME, EntityType.COUNTRY, 0.9);
        String code = countries
                .byName(full)
                .map(c -> c.iso2())
                .or(() -> countries.former(full).map(f -> EntityBuilder.FORMER + f.code()))
                .orElseThrow();
        return plain.withCountry(EntityType.COUNTRY, code);
    }
}
