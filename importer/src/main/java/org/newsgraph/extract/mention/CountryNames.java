package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.FormerState;
import org.newsgraph.knowledge.Peoples;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * Finds every country by name, adjective or people, whether or not a name finder saw it. Names and adjectives are mentions of
 * the country; plural nouns for a people are mentions of the group. Adjectives that name a language are neither.
 */
final class CountryNames {
    private static final int LONGEST = 6;
    private static final Pattern COMPOUND = Pattern.compile("([\\p{L}.]+)[-/–]([\\p{L}.-]+)");

    private final Countries countries = Countries.standard();
    private final Peoples peoples = Peoples.standard();
    private final Languages languages = new Languages();
    private final HalvedCountries halved = new HalvedCountries();

    List<Draft> find(Reading reading, Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            Optional<Draft> longest =
                    Character.isUpperCase(sentence.token(i).text().codePointAt(0))
                            ? longestFrom(reading, sentence, i)
                            : Optional.empty();
            if (longest.isPresent()) {
                found.add(longest.get());
                i = longest.get().last() + 1;
            } else {
                found.addAll(parts(reading, sentence, i));
                found.addAll(halved.find(reading, sentence, i));
                i++;
            }
        }
        return joined(reading, sentence, found);
    }

    /** "Bosnian Serbs", "Israeli Arabs", "ethnic Albanians" are peoples by themselves, not the people of the second word's country. */
    private List<Draft> joined(Reading reading, Sentence sentence, List<Draft> found) {
        Map<Integer, Draft> byFirst = new TreeMap<>();
        found.forEach(d -> byFirst.putIfAbsent(d.first(), d));
        List<Draft> joined = new ArrayList<>();
        int end = 0;
        for (Draft d : found) {
            int next = d.last() + 1;
            boolean people = next < sentence.size() && isPeople(sentence, next, byFirst.get(next));
            if (d.first() < end) {
                continue;
            }
            if (people && d.type() == EntityType.COUNTRY && isWhole(sentence, d)) {
                end = byFirst.containsKey(next) ? byFirst.get(next).last() + 1 : next + 1;
                joined.add(people(reading, sentence, d.first(), end - 1));
            } else if (d.type() == EntityType.GROUP && isEthnic(sentence, d.first() - 1)) {
                end = next;
                joined.add(people(reading, sentence, d.first() - 1, d.last()));
            } else if (d.type() == EntityType.GROUP && livesElsewhere(sentence, d, byFirst)) {
                joined.add(people(reading, sentence, d.first(), d.last()));
            } else {
                joined.add(d);
            }
        }
        return joined;
    }

    /** "The Albanians of southern Serbia" are no Albanians of Albania. */
    private static boolean livesElsewhere(Sentence sentence, Draft d, Map<Integer, Draft> byFirst) {
        int of = d.last() + 1;
        if (of >= sentence.size() || !sentence.token(of).text().equals("of")) {
            return false;
        }
        return IntStream.rangeClosed(of + 1, of + 2)
                .mapToObj(byFirst::get)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(c -> c.type() == EntityType.COUNTRY
                        && !Objects.equals(c.iso(), d.iso())
                        && !sentence.token(c.head()).tag().startsWith("JJ"))
                .isPresent();
    }

    private static Draft people(Reading reading, Sentence sentence, int first, int last) {
        return Draft.of(reading, sentence, first, last, MentionKind.NAME, EntityType.GROUP, 0.95);
    }

    private boolean isPeople(Sentence sentence, int token, @Nullable Draft known) {
        boolean noun =
                sentence.token(token).isNoun() && sentence.token(token).text().endsWith("s");
        return noun
                && Character.isUpperCase(sentence.token(token).text().codePointAt(0))
                && (known == null ? peoples.isPeople(sentence.token(token).text()) : known.type() == EntityType.GROUP);
    }

    private static boolean isEthnic(Sentence sentence, int token) {
        return token >= 0 && sentence.token(token).text().equalsIgnoreCase("ethnic");
    }

    /** Not a part of a compound that is one token. */
    private static boolean isWhole(Sentence sentence, Draft d) {
        return d.span().equals(sentence.span(d.first(), d.last()));
    }

    private Optional<Draft> longestFrom(Reading reading, Sentence sentence, int first) {
        for (int last = Math.min(first + LONGEST, sentence.size()) - 1; last >= first; last--) {
            String text = reading.text(sentence.span(first, last));
            boolean word = sentence.token(last).text().codePoints().anyMatch(Character::isLetter);
            if (!word || (text.startsWith("The ") && last > first)) {
                continue;
            }
            Optional<Draft> draft = draft(reading, sentence, first, last, text);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> draft(Reading reading, Sentence sentence, int first, int last, String text) {
        Draft plain = Draft.of(reading, sentence, first, last, MentionKind.NAME, EntityType.COUNTRY, 0.95);
        boolean adjective =
                countries.byName(text).isEmpty() && countries.byAdjective(text).isPresent();
        if (adjective && languages.isLanguage(sentence, first, last)) {
            return Optional.of(plain.withType(EntityType.OTHER));
        }
        if (text.equals("Georgia") && Georgia.isState(reading)) {
            return Optional.of(plain.withType(EntityType.PLACE));
        }
        Optional<Country> country = countries.find(text);
        if (country.isPresent()) {
            return Optional.of(plain.withCountry(
                    type(sentence.token(last), text), country.get().iso2()));
        }
        Optional<FormerState> former = countries.former(text).or(() -> countries.formerByAdjective(text));
        return former.map(f -> plain.withCountry(EntityType.COUNTRY, EntityBuilder.FORMER + f.code()));
    }

    /** A noun that only names the people ("Germans", "Spaniard") is a group; adjectives and names are the country. */
    private EntityType type(Token token, String text) {
        boolean country = countries.byName(text).isPresent()
                || (countries.byAdjective(text).isPresent()
                        && !(token.tag().endsWith("S") && token.text().endsWith("s")));
        return country ? EntityType.COUNTRY : EntityType.GROUP;
    }

    /** The countries in a compound that is one token, such as "US-Russia" or "Japanese-owned". */
    private List<Draft> parts(Reading reading, Sentence sentence, int i) {
        Token token = sentence.token(i);
        Matcher compound = COMPOUND.matcher(token.text());
        if (!compound.matches()) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        for (int group = 1; group <= 2; group++) {
            String text = compound.group(group);
            Span span = new Span(
                    token.span().begin() + compound.start(group), token.span().begin() + compound.end(group));
            if (!span.of(reading.article().text()).equals(text) || !Character.isUpperCase(text.charAt(0))) {
                continue;
            }
            Optional<Draft> formed = group == 1 ? combining(reading, sentence, i, compound) : Optional.empty();
            formed.or(() -> draft(reading, sentence, i, i, text))
                    .filter(d -> d.type() != EntityType.OTHER)
                    .ifPresent(d -> found.add(d.withSpan(span, text)));
        }
        return found;
    }

    /** "Sino-Soviet", "Anglo-Irish": the second part tells that the first is a country too. */
    private Optional<Draft> combining(Reading reading, Sentence sentence, int i, Matcher compound) {
        String second = compound.group(2);
        boolean two = countries.byAdjective(second).isPresent()
                || countries.formerByAdjective(second).isPresent();
        return countries
                .byCombiningForm(compound.group(1))
                .filter(c -> two)
                .map(c -> Draft.of(reading, sentence, i, i, MentionKind.NAME, EntityType.COUNTRY, 0.95)
                        .withCountry(EntityType.COUNTRY, c.iso2()));
    }
}
