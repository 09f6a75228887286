package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.Peoples;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;
import org.newsgraph.model.Token;

/**
 * Whose the unnamed are, and where the named belong: "Hungarian officials", "rebels in the Ivory Coast", "the Iranian army",
 * Moscow and Hamas get the attribute {@code country}, an ISO 3166-1 alpha-2 code, so that what they do can be told by country.
 */
final class Allegiance {
    private static final Pattern HYPHENATED =
            Pattern.compile("(.+)-(?:led|ruled|controlled|based|run|born|held|occupied)");
    /** Those who are somebody's without being his people: "Iraq's neighbors", "its partners". */
    private static final Set<String> RELATIONAL = Set.of(
            "partner",
            "neighbor",
            "neighbour",
            "ally",
            "counterpart",
            "rival",
            "enemy",
            "foe",
            "opponent",
            "adversary",
            "friend",
            "creditor",
            "donor",
            "competitor",
            "critic",
            "victim");

    private static final Set<String> SETTLEMENTS = WordClasses.metonymy().words("settlements");

    private static final String[] OTHERS = {"amod", "compound"};
    private static final String[] OWN = {"amod", "compound", "nmod:poss"};
    /** "people fleeing the war in Liberia" */
    private static final Set<String> FLEEING = Set.of("fleeing", "escaping");

    private static final Set<String> INSIDE = Set.of("in", "at", "inside", "within");
    private static final Pattern ARTICLE = Pattern.compile("^(?i)(?:the|a|an) ");
    private static final Set<String> OWNERS = Set.of("of", "from", "in");
    /** "a group based in Trinidad" */
    private static final Set<String> BASED = Set.of("based", "headquartered", "living", "resident");

    private final Countries countries = Countries.standard();
    private final Homeland homeland = new Homeland();
    private final Peoples peoples = Peoples.standard();

    Mentions assign(Reading reading, Mentions mentions) {
        Map<String, Entity> entities = new HashMap<>();
        mentions.entities().forEach(e -> entities.put(e.id(), e));
        Map<String, String> found = new HashMap<>();
        for (Mention m : mentions.all()) {
            Entity entity = entities.get(m.entity());
            if (m.kind() == MentionKind.NOMINAL
                    && entity != null
                    && entity.attributes().containsKey("unnamed")) {
                Sentence sentence = reading.sentences().get(m.sentence());
                peoples.countryOf(ARTICLE.matcher(m.text()).replaceFirst(""))
                        .or(() -> ofModifiers(sentence, m.head(), mentions, entities, 2))
                        .ifPresent(c -> found.putIfAbsent(entity.id(), c.iso2()));
            } else if (m.kind() == MentionKind.NAME && entity != null && isStateless(entity)) {
                ofModifiers(reading.sentences().get(m.sentence()), m.head(), mentions, entities, 0)
                        .ifPresent(c -> found.putIfAbsent(entity.id(), c.iso2()));
            } else if (m.kind() == MentionKind.NAME && entity != null && entity.type() == EntityType.PLACE) {
                Sentence sentence = reading.sentences().get(m.sentence());
                settlement(sentence, m.head())
                        .flatMap(town -> ofModifiers(sentence, town, mentions, entities, 0))
                        .ifPresent(c -> found.putIfAbsent(entity.id(), c.iso2()));
            }
        }
        List<Entity> assigned = new ArrayList<>();
        for (Entity e : mentions.entities()) {
            Optional<String> country =
                    Optional.ofNullable(found.get(e.id())).or(() -> homeland.of(e, told(e, entities)));
            assigned.add(country.map(c -> e.with("country", c)).orElse(e));
        }
        return new Mentions(mentions.all(), assigned);
    }

    /** Of a people that lives in several countries: "the Kurds of Turkey", "ethnic Albanians in Macedonia". */
    private boolean isStateless(Entity entity) {
        return entity.type() == EntityType.GROUP
                && !entity.attributes().containsKey("iso2")
                && homeland.of(entity, Set.of()).isEmpty();
    }

    /** The noun that says what a place is: "the Bosnian town of Gorazde", "Cuba's port Mariel". */
    private static Optional<Integer> settlement(Sentence sentence, int name) {
        Syntax syntax = sentence.syntax();
        int head = syntax.head(name);
        boolean of = head >= 0
                && (syntax.is(name, "appos")
                        || (syntax.is(name, "nmod")
                                && syntax.children(name, "case").stream()
                                        .anyMatch(c -> sentence.token(c).text().equals("of"))));
        return Stream.concat(of ? Stream.of(head) : Stream.of(), syntax.children(name, "compound", "appos").stream())
                .filter(n -> SETTLEMENTS.contains(sentence.token(n).lemma().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Optional<Country> ofModifiers(
            Sentence sentence, int head, Mentions mentions, Map<String, Entity> entities, int depth) {
        boolean other = RELATIONAL.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
        List<Integer> before = new ArrayList<>(sentence.syntax().children(head, other ? OTHERS : OWN));
        before.sort(Comparator.comparing(c -> isCompound(sentence.token(c))));
        for (int c : before) {
            Optional<Country> country =
                    isSide(sentence.token(c)) ? Optional.empty() : ofAll(sentence, c, mentions, entities, depth);
            if (country.isPresent()) {
                return country;
            }
        }
        Optional<Country> home = byParticiple(sentence, head, mentions, entities);
        if (home.isPresent()) {
            return home;
        }
        for (int c : sentence.syntax().children(head, "nmod")) {
            boolean owner = sentence.syntax().children(c, "case").stream()
                    .anyMatch(p -> OWNERS.contains(sentence.token(p).text()));
            Optional<Country> country = owner ? ofAll(sentence, c, mentions, entities, depth) : Optional.empty();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /** "A group based in Trinidad", "people fleeing Liberia", "fleeing the war in Liberia", but not "fleeing Russian troops". */
    private Optional<Country> byParticiple(
            Sentence sentence, int head, Mentions mentions, Map<String, Entity> entities) {
        Syntax syntax = sentence.syntax();
        for (int participle : syntax.children(head, "acl")) {
            String word = sentence.token(participle).text().toLowerCase(Locale.ROOT);
            Stream<Integer> homes = BASED.contains(word)
                    ? syntax.children(participle, "obl").stream().filter(c -> isIn(sentence, c))
                    : FLEEING.contains(word)
                            ? syntax.children(participle, "obj").stream()
                                    .flatMap(o -> Stream.concat(
                                            Stream.of(o),
                                            syntax.children(o, "nmod").stream().filter(c -> isIn(sentence, c))))
                            : Stream.empty();
            Optional<Country> country = homes.flatMap(h -> ofAll(sentence, h, mentions, entities, 0).stream())
                    .findFirst();
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(Sentence sentence, int noun) {
        return sentence.syntax().children(noun, "case").stream()
                .anyMatch(p -> INSIDE.contains(sentence.token(p).text().toLowerCase(Locale.ROOT)));
    }

    /** "anti-Syrian", "pro-Russian": whom somebody is against or for, not whose he is. */
    private static boolean isSide(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return word.startsWith("anti-") || word.startsWith("pro-");
    }

    /** "Iraqi-born", which tells less than "Swedish" beside it. */
    private static boolean isCompound(Token token) {
        return token.text().indexOf('-') > 0;
    }

    /** The country of all who are coordinated: none of "envoys from Peru and Chile", that of the last of "Peruvian and Chilean envoys". */
    private Optional<Country> ofAll(
            Sentence sentence, int token, Mentions mentions, Map<String, Entity> entities, int depth) {
        Optional<Country> first = of(sentence, token, mentions, entities, depth);
        Optional<Country> other = sentence.syntax().children(token, "conj").stream()
                .flatMap(c -> of(sentence, c, mentions, entities, depth).stream())
                .filter(o -> first.isPresent() && !o.equals(first.get()))
                .reduce((a, b) -> b);
        boolean behind =
                sentence.syntax().is(token, "nmod") && !sentence.syntax().is(token, "nmod:poss");
        return other.isEmpty() ? first : behind ? Optional.empty() : other;
    }

    private Optional<Country> of(
            Sentence sentence, int token, Mentions mentions, Map<String, Entity> entities, int depth) {
        Optional<Mention> mention = mentions.headedBy(sentence.index(), token);
        Entity entity = mention.map(m -> entities.get(m.entity())).orElse(null);
        if (entity != null && !entity.attributes().containsKey("unnamed")) {
            String code =
                    entity.attributes().getOrDefault("iso2", entity.attributes().getOrDefault("within", ""));
            return countries
                    .byCode(code)
                    .or(() -> homeland.of(entity, told(entity, entities)).flatMap(countries::byCode));
        }
        Optional<Country> named = byWord(sentence.token(token));
        return named.isPresent() || depth == 0 ? named : ofModifiers(sentence, token, mentions, entities, depth - 1);
    }

    /** The countries that the article tells of, which matter for places only. */
    private static Set<String> told(Entity entity, Map<String, Entity> entities) {
        return entity.type() != EntityType.PLACE
                ? Set.of()
                : entities.values().stream()
                        .flatMap(e -> Stream.ofNullable(e.attributes().get("iso2")))
                        .collect(Collectors.toSet());
    }

    private Optional<Country> byWord(Token token) {
        Matcher m = HYPHENATED.matcher(token.text());
        if (m.matches()) {
            return countries.find(m.group(1));
        }
        return Character.isUpperCase(token.text().charAt(0)) ? countries.byAdjective(token.text()) : Optional.empty();
    }
}
