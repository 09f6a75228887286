package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Body;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * The country of a named place or organization, as ISO 3166-1 alpha-2 code: the one that a town lies in, that a body of state
 * or a movement is known to belong to, or that is the only one in its name ("the Latvian Constitutional Court"). Bodies
 * between states and charities have none.
 */
final class Homeland {
    private static final Set<OrganizationKind> BETWEEN =
            EnumSet.of(OrganizationKind.INTERNATIONAL, OrganizationKind.NGO);

    private final Countries countries = Countries.standard();
    private final Places places = Places.standard();
    private final Bodies bodies = Bodies.standard();
    private final Seats seats = Seats.standard();

    Optional<String> of(Entity entity) {
        if (entity.attributes().containsKey("unnamed")) {
            return Optional.empty();
        }
        if (entity.type() == EntityType.PLACE) {
            return places.countryOf(entity.name()).map(Country::iso2);
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
                .or(() -> onlyCountryIn(entity.name()));
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
            two.or(() -> countries.find(word)).map(Country::iso2).ifPresent(found::add);
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }
}
