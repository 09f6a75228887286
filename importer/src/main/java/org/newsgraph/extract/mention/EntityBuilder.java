package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.FormerState;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;

/** Turns clusters of drafts into entities with names, aliases and attributes, and drafts into mentions of them. */
final class EntityBuilder {
    /** Before the code of a state that is no more, as its code may be that of a country of today. */
    static final String FORMER = "former:";

    private static final Pattern NAKED =
            Pattern.compile("^(?i)(the|a|an|this|that|these|those|its|his|her|their|our|my)\\s+");

    private final Countries countries = Countries.standard();

    Mentions build(Scene scene) {
        List<Mention> mentions = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        StateBodies stateBodies = new StateBodies(scene);
        int n = 0;
        for (Map.Entry<Integer, List<Integer>> cluster : scene.clusters.all().entrySet()) {
            List<Draft> members = cluster.getValue().stream().map(scene::draft).toList();
            if (!mayStand(members)) {
                continue;
            }
            n++;
            Entity entity = entity("e" + n, scene, members, stateBodies);
            entities.add(entity);
            members.forEach(d -> mentions.add(mention(d, entity)));
        }
        return new Mentions(mentions, entities);
    }

    private static Mention mention(Draft d, Entity entity) {
        return new Mention(
                d.span(),
                d.text(),
                d.kind(),
                d.isName() ? d.type() : entity.type(),
                entity.id(),
                d.confidence(),
                d.sentence(),
                d.head(),
                null);
    }

    /** Pronouns alone are nothing; nor are common nouns for places and countries, which say only what kind. */
    private static boolean mayStand(List<Draft> members) {
        return members.stream()
                .anyMatch(d -> d.isName()
                        || (d.kind() == MentionKind.NOMINAL
                                && d.type() != EntityType.PLACE
                                && d.type() != EntityType.COUNTRY));
    }

    private Entity entity(String id, Scene scene, List<Draft> members, StateBodies stateBodies) {
        List<Draft> names = members.stream().filter(Draft::isName).toList();
        Draft first = (names.isEmpty() ? members : names).get(0);
        EntityType type = first.type();
        SortedMap<String, String> attributes = new TreeMap<>();
        String name = fullest(names.isEmpty() ? nominals(members) : names);
        if (first.iso() != null) {
            name = country(first, name, attributes);
        } else if (type == EntityType.ORGANIZATION) {
            name = organization(stateBodies, names, canonical(names, name, Canonical::organization), attributes);
        } else if (type == EntityType.PLACE) {
            name = canonical(names, name, Canonical::place);
        } else if (type == EntityType.PERSON) {
            gender(scene, members)
                    .ifPresent(g -> attributes.put("gender", g.name().toLowerCase(Locale.ROOT)));
            names.forEach(n -> Titles.before(scene.reading, n)
                    .ifPresent(title -> attributes.merge(Entity.TITLES, title, Entity::joinTitles)));
        }
        if (names.isEmpty()) {
            attributes.put("unnamed", "true");
            scene.country(scene.drafts.indexOf(members.get(0)))
                    .filter(code -> !code.startsWith(FORMER))
                    .ifPresent(code -> attributes.put("country", code));
            name = owned(scene, members).orElse("") + NAKED.matcher(name).replaceFirst("");
        }
        String chosen = name;
        List<String> aliases =
                names.stream().map(Draft::text).filter(t -> !t.equals(chosen)).toList();
        return new Entity(id, type, name, aliases, attributes);
    }

    /** "Ada Smith's " of a body without a name that some mention tells to be hers, unless another has her name in it. */
    private static Optional<String> owned(Scene scene, List<Draft> members) {
        if (members.get(0).type() != EntityType.ORGANIZATION
                || members.stream().anyMatch(m -> OwnedBodies.holdsName(scene, m))) {
            return Optional.empty();
        }
        return members.stream()
                .flatMap(m -> OwnedBodies.owner(scene, m).stream())
                .map(o -> o + "'s ")
                .findFirst();
    }

    private static List<Draft> nominals(List<Draft> members) {
        return members.stream().filter(d -> d.kind() == MentionKind.NOMINAL).toList();
    }

    private static Optional<Gender> gender(Scene scene, List<Draft> members) {
        return scene.gender(scene.drafts.indexOf(members.get(0)));
    }

    private static String canonical(List<Draft> names, String fullest, UnaryOperator<String> usual) {
        return names.stream()
                .filter(m -> !usual.apply(m.text()).equals(m.text()))
                .map(m -> usual.apply(m.text()))
                .findFirst()
                .orElse(fullest);
    }

    private String country(Draft first, String name, SortedMap<String, String> attributes) {
        String iso = first.iso();
        Country country = iso == null ? null : countries.byCode(iso).orElse(null);
        if (country == null) {
            attributes.put("former", String.valueOf(iso).substring(FORMER.length()));
            return countries
                    .former(name)
                    .or(() -> countries.formerByAdjective(name))
                    .map(FormerState::name)
                    .orElse(name);
        }
        attributes.put("iso2", country.iso2());
        attributes.put("iso3", country.iso3());
        return first.type() == EntityType.COUNTRY ? country.name() : first.text();
    }

    /** The name under which a body of one country is known, "United States Senate" of "the Senate" there, otherwise the name as it is, of that country. */
    private String organization(
            StateBodies stateBodies, List<Draft> names, String name, SortedMap<String, String> attributes) {
        Optional<String> of = stateBodies.country(names, name);
        Optional<String> known = of.flatMap(countries::byCode).stream()
                .flatMap(c -> c.names().stream())
                .flatMap(country -> Organizations.standard().fullName(country + " " + name).stream())
                .findFirst();
        if (known.isEmpty()) {
            of.ifPresent(iso -> attributes.put("of", iso));
        }
        return known.orElse(name);
    }

    /** The name with most words; of several the most frequent, then the first. */
    private static String fullest(List<Draft> names) {
        Map<String, Long> counts = new TreeMap<>();
        names.forEach(d -> counts.merge(d.text(), 1L, Long::sum));
        return names.stream()
                .map(Draft::text)
                .max(Comparator.<String>comparingInt(t -> t.split("\\s+").length)
                        .thenComparing(t -> counts.getOrDefault(t, 0L))
                        .thenComparingInt(t -> t.equals(t.toUpperCase(Locale.ROOT)) ? 0 : 1))
                .orElseThrow();
    }
}
