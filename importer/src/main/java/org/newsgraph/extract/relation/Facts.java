package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Body;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.Place;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** What general knowledge says of two entities of a document: where a place or a body lies, what it is part of. */
final class Facts {
    private static final int LONGEST = 4;

    private final Countries countries = Countries.standard();
    private final Places places = Places.standard();
    private final Bodies bodies = Bodies.standard();

    /**
     * Whether the subject lies in the object: "yes" or "no" by the tables, "named" if its own name says so ("Bank of
     * Japan"), "othername" if its name tells another place, otherwise "unknown".
     */
    String lies(Entity subject, Entity object) {
        Optional<String> iso = countryCode(subject);
        String wanted = object.attributes().get("iso2");
        if (object.type() == EntityType.COUNTRY && wanted != null) {
            if (iso.isPresent()) {
                return iso.get().equals(wanted) ? "yes" : "no";
            }
            List<String> told = toldBy(subject.name());
            return told.isEmpty() ? "unknown" : told.contains(wanted) ? "named" : "othername";
        }
        if (object.type() == EntityType.PLACE) {
            Optional<Body> body = body(subject);
            if (body.isPresent() && body.get().city() != null) {
                return samePlace(String.valueOf(body.get().city()), object.name()) ? "yes" : "no";
            }
            return mentions(subject.name(), object) ? "named" : "unknown";
        }
        return "unknown";
    }

    /** Whether the subject is part of the object: by the table, by its name ("Siemens Energy" of Siemens), or unknown. */
    String partOf(Entity subject, Entity object) {
        Optional<Body> body = body(subject);
        if (body.isPresent() && body.get().partOf() != null) {
            String whole = String.valueOf(body.get().partOf());
            boolean same = Fold.key(whole).equals(Fold.key(object.name()))
                    || body(object).filter(b -> b.names().contains(whole)).isPresent();
            return same ? "yes" : "no";
        }
        return subject.type() == EntityType.ORGANIZATION && mentions(subject.name(), object) ? "named" : "unknown";
    }

    Optional<Body> body(Entity e) {
        if (e.type() != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        return bodies.byName(e.name())
                .or(() -> e.aliases().stream()
                        .flatMap(a -> bodies.byName(a).stream())
                        .findFirst());
    }

    /** Code of the country that a place, by the table, or a body, by its own, lies in. */
    Optional<String> countryCode(Entity e) {
        if (e.type() == EntityType.PLACE) {
            return Optional.ofNullable(e.attributes().get("within"))
                    .or(() -> Optional.ofNullable(e.attributes().get("country")))
                    .or(() -> places.byName(e.name()).map(Place::country));
        }
        return body(e).flatMap(b -> Optional.ofNullable(b.country()));
    }

    private boolean samePlace(String city, String name) {
        return Fold.key(city).equals(Fold.key(name))
                || (places.byName(city).isPresent() && places.byName(city).equals(places.byName(name)));
    }

    /** Codes of the countries that words of the name tell, by name, adjective or a place in them. */
    private List<String> toldBy(String name) {
        List<String> told = new ArrayList<>();
        String[] words = name.split("\\s+");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + LONGEST); to > from; to--) {
                String part = String.join(" ", List.of(words).subList(from, to));
                if (part.length() > 1 && Character.isUpperCase(part.charAt(0))) {
                    Optional<String> code = countries
                            .find(part)
                            .map(Country::iso2)
                            .or(() -> places.famous(part).map(Place::country));
                    code.filter(c -> !told.contains(c)).ifPresent(told::add);
                }
            }
        }
        return told;
    }

    private static boolean mentions(String name, Entity other) {
        String padded = " " + Fold.key(name) + " ";
        List<String> names = new ArrayList<>(other.aliases());
        names.add(other.name());
        return names.stream()
                .filter(n -> n.length() > 2)
                .map(n -> " " + Fold.key(n) + " ")
                .anyMatch(n -> padded.contains(n) && !padded.equals(n));
    }
}
