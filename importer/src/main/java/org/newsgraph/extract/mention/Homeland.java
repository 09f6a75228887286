package org.newsgraph.extract.mention;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Body;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.knowledge.Peoples;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * The country of a named place, people or organization, as ISO 3166-1 alpha-2 code: the one that a town lies in, that a body of state
 * or a movement is known to belong to, or that is the only one in its name ("the Latvian Constitutional Court"), or that of the town
 * in the name of a local body ("Baghdad University"). Bodies
 * between states and charities have none.
 */
final class Homeland {
    private static final Set<OrganizationKind> BETWEEN =
            EnumSet.of(OrganizationKind.INTERNATIONAL, OrganizationKind.NGO);

    /** Bodies that bear the name of the town where they are. */
    private static final Set<OrganizationKind> LOCAL = EnumSet.of(
            OrganizationKind.UNIVERSITY,
            OrganizationKind.MEDIA,
            OrganizationKind.TEAM,
            OrganizationKind.COURT,
            OrganizationKind.AGENCY,
            OrganizationKind.FORCE);

    private static final int LONGEST_TOWN = 3;

    private final Countries countries = Countries.standard();
    private final Places places = Places.standard();
    private final Peoples peoples = Peoples.standard();
    private final Bodies bodies = Bodies.standard();
    private final Seats seats = Seats.standard();

    /** @param told codes of the countries that the article tells of */
    Optional<String> of(Entity entity, Set<String> told) {
        if (entity.attributes().containsKey("unnamed")) {
            return Optional.empty();
        }
        if (entity.type() == EntityType.PLACE) {
            return places.countryOf(entity.name(), told).map(Country::iso2);
        }
        if (entity.type() == EntityType.GROUP) {
            return peoples.countryOf(entity.name()).map(Country::iso2);
        }
        return entity.type() == EntityType.ORGANIZATION ? ofOrganization(entity) : Optional.empty();
    }

    private Optional<String> ofOrganization(Entity entity) {
        Optional<Body> known = bodies.byName(entity.name());
        if (known.isPresent()) {
            return known.filter(b -> !BETWEEN.contains(b.kind())).map(Body::country);
        }
        return Optional.ofNullable(entity.attributes().get("of"))
                .or(() -> seats.byName(entity.name()).map(s -> s.country()))
                .or(() -> onlyCountryIn(entity.name()))
                .or(() -> townOf(entity.name()));
    }

    /** The country of the town that a local body is called after: "Baghdad University", "University of Leeds", "Boston police". */
    private Optional<String> townOf(String name) {
        if (OrganizationWords.standard().kindOf(name).filter(LOCAL::contains).isEmpty()) {
            return Optional.empty();
        }
        String[] words = name.split("\\s+");
        int of = Arrays.asList(words).indexOf("of");
        int first = of > 0 ? of + 1 : words[0].equalsIgnoreCase("the") ? 1 : 0;
        for (int last = Math.min(words.length, first + LONGEST_TOWN); last > first; last--) {
            String town = String.join(" ", Arrays.copyOfRange(words, first, last));
            Optional<Country> country = last - first == words.length ? Optional.empty() : places.countryOf(town);
            if (country.isPresent()) {
                return country.map(Country::iso2);
            }
        }
        return Optional.empty();
    }

    private Optional<String> onlyCountryIn(String name) {
        Set<String> found = new LinkedHashSet<>();
        String[] words = name.split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            Optional<Country> two =
                    i + 1 < words.length ? countries.find(words[i] + " " + words[i + 1]) : Optional.empty();
            if (two.isPresent()) {
                i++;
            }
            String word = words[i];
            two.or(() -> countries.find(word))
                    .or(() -> peoples.countryOf(word))
                    .map(Country::iso2)
                    .ifPresent(found::add);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
