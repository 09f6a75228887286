package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * Capitals, seats of power and peoples that stand for their government: "Moscow accused", "relations with Washington", "the
 * Kremlin's policy", "the Russians agreed". The mention keeps its entity, the city, the body or the people; its reading says that
 * it is a metonym, and its entity's attribute {@code standsFor} (ISO 3166-1 alpha-2) of which country. {@link StateRole} decides; pronouns are
 * read as the name before them.
 */
final class Metonymy {
    private static final Set<String> GOVERNING = Set.of("executive", "government", "ministry", "parliament");
    private final Countries countries = Countries.standard();

    Mentions read(Reading reading, Mentions mentions) {
        List<Mention> all = new ArrayList<>();
        Map<String, Country> standing = new HashMap<>();
        Set<String> last = new HashSet<>();
        for (Mention m : mentions.all()) {
            if (m.kind() == MentionKind.NAME) {
                Optional<Country> country = mentions.entity(m.entity())
                        .flatMap(e -> country(m, e))
                        .filter(c -> isMetonym(reading, mentions, m));
                country.ifPresent(c -> standing.put(m.entity(), c));
                last.remove(m.entity());
                country.ifPresent(c -> last.add(m.entity()));
            }
            all.add(last.contains(m.entity()) ? m.withReading(Mention.METONYM) : m);
        }
        return standing.isEmpty() ? mentions : new Mentions(all, entities(mentions, standing));
    }

    /** The country whose government may be meant. */
    private Optional<Country> country(Mention m, Entity entity) {
        return switch (entity.type()) {
            case PLACE -> countries.byCapital(entity.name());
            case GROUP -> countries.byCode(entity.attributes().getOrDefault("iso2", ""));
            case ORGANIZATION ->
                Seats.standard()
                        .byName(m.text())
                        .filter(s -> GOVERNING.contains(s.kind()))
                        .flatMap(s -> countries.byCode(String.valueOf(s.country())));
            default -> Optional.empty();
        };
    }

    private static boolean isMetonym(Reading reading, Mentions mentions, Mention m) {
        Sentence sentence = reading.sentences().get(m.sentence());
        if (m.type() == EntityType.GROUP && !isDefinite(sentence, m)) {
            return false;
        }
        return new StateRole(sentence, mentions).isOf(m.head());
    }

    /** "the Russians" may be their government; "Russians", "two Russians" and "the Russians of Riga" are people. */
    private static boolean isDefinite(Sentence sentence, Mention m) {
        int first = sentence.firstToken(m.span());
        boolean the = sentence.token(first).text().equalsIgnoreCase("the")
                || (first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the"));
        return the
                && sentence.token(m.head()).isNoun()
                && sentence.syntax()
                        .children(m.head(), "nmod", "amod", "compound", "nummod", "acl", "acl:relcl")
                        .isEmpty();
    }

    /** The entities, each with what it stands for, and the countries that only metonyms name. */
    private static List<Entity> entities(Mentions mentions, Map<String, Country> standing) {
        List<Entity> entities = new ArrayList<>();
        Map<String, Country> missing = new TreeMap<>();
        standing.values().forEach(c -> missing.put(c.iso2(), c));
        for (Entity e : mentions.entities()) {
            Country country = standing.get(e.id());
            entities.add(country == null || e.type() == EntityType.GROUP ? e : with(e, country));
            if (e.type() == EntityType.COUNTRY) {
                missing.remove(e.attributes().getOrDefault("iso2", ""));
            }
        }
        for (Country c : missing.values()) {
            entities.add(new Entity(
                    "e" + (entities.size() + 1),
                    EntityType.COUNTRY,
                    c.name(),
                    List.of(),
                    new TreeMap<>(Map.of("iso2", c.iso2(), "iso3", c.iso3()))));
        }
        return entities;
    }

    private static Entity with(Entity e, Country country) {
        TreeMap<String, String> attributes = new TreeMap<>(e.attributes());
        attributes.put("standsFor", country.iso2());
        return new Entity(e.id(), e.type(), e.name(), e.aliases(), attributes);
    }
}
