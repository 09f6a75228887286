package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Body;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Leader;
import org.newsgraph.knowledge.Leaders;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.Seat;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.EntityType;

/**
 * The country of a body that many countries have under one name, such as "the Interior Ministry" or "the Supreme Court": the
 * one that stands before it or after it, else the one whose leaders, parties and other bodies the document names most, since news from home
 * seldom names home, else the one that it names most.
 */
final class StateBodies {
    /** Whose parties' adherents are known by their names alone. */
    private static final String UNITED_STATES = "US";

    private static final Set<String> BELONGING = Set.of("of", "in", "for", "(");

    /** Chambers of parliaments that news calls by a part of their names. */
    private static final Set<String> CHAMBERS = Set.of("House", "Commons", "Lords");

    private final Leaders leaders = Leaders.standard();
    private final Seats seats = Seats.standard();
    private final Parties parties = Parties.standard();
    private final Bodies bodies = Bodies.standard();

    Optional<String> country(Scene scene, List<Draft> names, String name) {
        if (names.isEmpty() || !isCommon(name)) {
            return Optional.empty();
        }
        Map<String, Integer> beside = new TreeMap<>();
        Map<String, Integer> own = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        for (Draft draft : scene.drafts) {
            ofBearer(draft).ifPresent(iso -> own.merge(iso, 1, Integer::sum));
            String iso = draft.iso();
            if (iso == null || iso.startsWith(EntityBuilder.FORMER)) {
                continue;
            }
            all.merge(iso, 1, Integer::sum);
            if (names.stream().anyMatch(n -> isBeside(scene, n, draft))) {
                beside.merge(iso, 1, Integer::sum);
            }
        }
        return most(beside).or(() -> most(own)).or(() -> most(all));
    }

    /** The country of a leader, a party's adherents or a body of state that only one country has so. */
    private Optional<String> ofBearer(Draft draft) {
        if (!draft.isName()) {
            return Optional.empty();
        }
        if (draft.type() == EntityType.PERSON) {
            List<String> led = Stream.concat(
                            leaders.named(draft.text()).stream(), leaders.surnamed(draft.text()).stream())
                    .map(Leader::country)
                    .distinct()
                    .toList();
            return led.size() == 1 ? Optional.of(led.get(0)) : Optional.empty();
        }
        if (draft.type() != EntityType.ORGANIZATION || isCommon(draft.text())) {
            return Optional.empty();
        }
        return seats.byName(draft.text())
                .map(Seat::country)
                .or(() -> parties.byAdherent(draft.text(), UNITED_STATES).map(p -> UNITED_STATES))
                .or(() -> bodies.byName(draft.text())
                        .filter(b -> b.kind().ofState())
                        .map(Body::country));
    }

    private static boolean isBeside(Scene scene, Draft body, Draft country) {
        return body.sentence() == country.sentence()
                && (country.last() + 1 == body.first()
                        || (country.last() + 2 == body.first() && country.head() != country.first())
                        || (country.first() - body.last() >= 2
                                && country.first() - body.last() <= 3
                                && BELONGING.contains(scene.sentence(body)
                                        .token(body.last() + 1)
                                        .text())));
    }

    private static Optional<String> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static boolean isCommon(String name) {
        Optional<OrganizationKind> kind = OrganizationWords.standard().kindOf(name);
        boolean body = kind.isPresent() && (kind.get().ofState() || kind.get() == OrganizationKind.PARTY);
        boolean known = Organizations.standard().fullName(name).isPresent()
                || Seats.standard().byName(name).isPresent()
                || Parties.standard().byName(name, null).isPresent();
        return CHAMBERS.contains(name) || (body && !known && name.split(" ").length <= 3 && !namesCountry(name));
    }

    private static boolean namesCountry(String name) {
        Countries countries = Countries.standard();
        for (String word : name.split(" ")) {
            if (countries.find(word).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
