package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.FormerState;
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
    private final Languages languages = new Languages();

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
                i++;
            }
        }
        return found;
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
            draft(reading, sentence, i, i, text)
                    .filter(d -> d.type() != EntityType.OTHER)
                    .ifPresent(d -> found.add(d.withSpan(span, text)));
        }
        return found;
    }
}
