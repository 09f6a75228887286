package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Place;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Relation;
import org.newsgraph.resolve.EntityResolution;

/**
 * Whether two participants can be one party told in two ways: a leader, a government body or a capital stands for its
 * country. Who leads what is taken from the offices that the articles tell; two people never stand for each other.
 */
final class Parties {
    /** An inference of a whole document counts from this confidence on. */
    private static final double SURE = 0.8;

    /** How much two parties are worth of which at least one is surely meant by the other's description. */
    static final double ALIKE = 0.4;

    private static final double SAME = 0.5;
    private static final double RARE = 0.6;
    private static final double COUNTRY = 0.6;

    private static final double POSSIBLE = 0.05;

    private final SortedMap<String, EntityNode> nodes;
    private final Frequencies frequencies;
    private final Map<String, String> leaders;

    Parties(List<Extraction> extractions, EntityResolution entities, Frequencies frequencies) {
        this.nodes = entities.nodes();
        this.frequencies = frequencies;
        this.leaders = leaders(extractions, entities);
    }

    /** The country that each person is told most often to lead or to represent. */
    private static Map<String, String> leaders(List<Extraction> extractions, EntityResolution entities) {
        Map<String, TreeMap<String, Integer>> votes = new TreeMap<>();
        for (Extraction x : extractions) {
            for (Relation r : x.relations()) {
                if (leads(r)) {
                    x.mentions()
                            .entity(r.object())
                            .flatMap(Parties::country)
                            .ifPresent(country -> votes.computeIfAbsent(
                                            entities.key(x.article().id(), r.subject()), k -> new TreeMap<>())
                                    .merge(country, 1, Integer::sum));
                }
            }
        }
        Map<String, String> leaders = new HashMap<>();
        votes.forEach((person, countries) -> leaders.put(person, most(countries)));
        return leaders;
    }

    private static boolean leads(Relation r) {
        boolean office = switch (r.predicate()) {
            case HOLDS_OFFICE, LEADS, REPRESENTS -> true;
            default -> false;
        };
        boolean said = !"document".equals(r.qualifiers().get("basis")) || r.confidence() >= SURE;
        return office && said && !"former".equals(r.qualifiers().get("status"));
    }

    private static String most(NavigableMap<String, Integer> countries) {
        String best = countries.firstKey();
        for (Map.Entry<String, Integer> c : countries.entrySet()) {
            best = c.getValue() > countries.getOrDefault(best, 0) ? c.getKey() : best;
        }
        return best;
    }

    private static Optional<String> country(Entity entity) {
        return entity.type() == EntityType.COUNTRY
                ? Optional.of(entity.attributes().getOrDefault("iso2", entity.name()))
                : Optional.empty();
    }

    /** What a participant is compared by to find reports of one event: its country, if it has one. */
    String block(String party) {
        String country = country(party);
        EntityNode node = nodes.get(party);
        if (country == null && node != null && unnamed(node)) {
            return "unnamed:" + head(node);
        }
        return country == null ? party : "country:" + country;
    }

    /** The country that a participant is, belongs to or leads, or null. */
    @Nullable
    String country(String party) {
        String led = leaders.get(party);
        EntityNode node = nodes.get(party);
        if (led != null || node == null) {
            return led;
        }
        for (String name : List.of("iso2", "country", "of", "within")) {
            String code = node.attributes().get(name);
            if (code != null) {
                return code;
            }
        }
        return switch (node.type()) {
            case COUNTRY -> node.name();
            case PLACE ->
                Places.standard().byName(node.name()).map(Place::country).orElse(null);
            case PERSON, ORGANIZATION, GROUP, EVENT, OTHER -> null;
        };
    }

    /**
     * How well the parties of the smaller side go with parties of the larger one, each with another one; empty if one of
     * them goes with none.
     */
    OptionalDouble cover(Collection<String> a, Collection<String> b) {
        return cover(a, b, this::match);
    }

    /** Likewise where nobody stands for another: what the Kremlin says is not what the president says. */
    OptionalDouble coverNamed(Collection<String> a, Collection<String> b) {
        return cover(
                a,
                b,
                (one, other) -> one.equals(other) || (isUnnamed(one) && isUnnamed(other)) ? match(one, other) : 0);
    }

    private static OptionalDouble cover(
            Collection<String> a, Collection<String> b, ToDoubleBiFunction<String, String> match) {
        Collection<String> small = a.size() <= b.size() ? a : b;
        List<String> large = new ArrayList<>(small == a ? b : a);
        double sum = 0;
        for (String party : small.stream().sorted().toList()) {
            String best = null;
            double most = 0;
            for (String other : large) {
                double here = match.applyAsDouble(party, other);
                if (here > most || (here == most && best != null && here > 0 && other.compareTo(best) < 0)) {
                    best = other;
                    most = here;
                }
            }
            if (best == null) {
                return OptionalDouble.empty();
            }
            large.remove(best);
            sum += most;
        }
        return OptionalDouble.of(sum);
    }

    /** 0 if they cannot be one party, otherwise how much speaks for it. */
    double match(String one, String other) {
        EntityNode a = nodes.get(one);
        EntityNode b = nodes.get(other);
        if (one.equals(other)) {
            return a != null && unnamed(a) ? ALIKE : SAME + RARE * frequencies.rarityOfNode(one);
        }
        if (a == null || b == null) {
            return 0;
        }
        String ca = country(one);
        String cb = country(other);
        if (ca != null && cb != null) {
            return ca.equals(cb) ? compatriots(a, b) : 0;
        }
        if (unnamed(a) && unnamed(b)) {
            return a.type() == b.type() && head(a).equals(head(b)) ? ALIKE : 0;
        }
        return (unnamed(a) || unnamed(b)) && isHuman(a) && isHuman(b) ? POSSIBLE : 0;
    }

    private static double compatriots(EntityNode a, EntityNode b) {
        if (isState(a) || isState(b)) {
            return COUNTRY;
        }
        if (unnamed(a) && unnamed(b)) {
            return a.type() == b.type() ? ALIKE : 0;
        }
        if (unnamed(a) || unnamed(b)) {
            return ALIKE;
        }
        return a.type() == EntityType.ORGANIZATION || b.type() == EntityType.ORGANIZATION ? ALIKE : 0;
    }

    private static boolean isState(EntityNode node) {
        return node.type() == EntityType.COUNTRY
                || node.type() == EntityType.PLACE
                || (node.type() == EntityType.GROUP && node.attributes().containsKey("iso2"));
    }

    private static boolean isHuman(EntityNode node) {
        return node.type() == EntityType.PERSON || node.type() == EntityType.GROUP;
    }

    private boolean isUnnamed(String party) {
        EntityNode node = nodes.get(party);
        return node != null && unnamed(node);
    }

    private static boolean unnamed(EntityNode node) {
        return node.attributes().containsKey("unnamed");
    }

    private static String head(EntityNode node) {
        String name = node.name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether the first place lies in the second, or is it. */
    boolean within(String place, String country) {
        EntityNode node = nodes.get(country);
        boolean state = node != null && node.type() == EntityType.COUNTRY;
        String code = country(place);
        return place.equals(country) || code == null || (state && code.equals(country(country)));
    }

    /** What to call a party. */
    String name(String party) {
        EntityNode node = nodes.get(party);
        return node == null ? party.substring(party.lastIndexOf(':') + 1) : node.name();
    }
}
