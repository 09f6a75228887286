package org.newsgraph.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /** What American news calls the House of Representatives. */
    private static final String HOUSE = "House";

    private final Leaders leaders = Leaders.standard();
    private final Seats seats = Seats.standard();
    private final Parties parties = Parties.standard();
    private final Bodies bodies = Bodies.standard();

    private final Scene scene;
    /** The country of each draft that is a bearer of one, by index; found when it is asked for. */
    private @Nullable Map<Integer, String> bearers;

    /** Of the document of the scene, whose names have been joined. */
    StateBodies(Scene scene) {
        this.scene = scene;
    }

    /**
     * The country of a body with this name, an ISO 3166-1 alpha-2 code; none of what only one country or none has.
     *
     * @param names the names by which the document calls it
     */
    Optional<String> country(List<Draft> names, String name) {
        if (names.isEmpty() || !isCommon(name)) {
            return Optional.empty();
        }
        Map<String, Integer> beside = new TreeMap<>();
        Map<String, Integer> all = new TreeMap<>();
        for (Draft draft : scene.drafts) {
            String iso = draft.iso();
            if (iso == null || iso.startsWith(EntityBuilder.FORMER)) {
                continue;
            }
            all.merge(iso, 1, Integer::sum);
            if (names.stream().anyMatch(n -> isBeside(n, draft))) {
                beside.merge(iso, 1, Integer::sum);
            }
        }
        Set<Integer> sentences = names.stream().map(Draft::sentence).collect(Collectors.toSet());
        Map<String, Integer> here = counted(d -> sentences.contains(d.sentence()));
        return most(beside)
                .or(() -> here.size() == 1 ? most(here) : Optional.empty())
                .or(() -> most(counted(d -> true)))
                .or(() -> most(all))
                .filter(iso -> !name.equals(HOUSE) || iso.equals(UNITED_STATES));
    }

    /** How many bearers each country has, whatever is called alike once. */
    private Map<String, Integer> counted(Predicate<Draft> where) {
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        bearers().forEach((i, iso) -> {
            Draft draft = scene.draft(i);
            if (where.test(draft) && seen.add(draft.text())) {
                counts.merge(iso, 1, Integer::sum);
            }
        });
        return counts;
    }

    private Map<Integer, String> bearers() {
        if (bearers == null) {
            Map<Integer, String> found = new TreeMap<>();
            for (int i = 0; i < scene.drafts.size(); i++) {
                int index = i;
                if (scene.draft(i).isName()) {
                    ofBearer(i).ifPresent(iso -> found.put(index, iso));
                }
            }
            bearers = found;
        }
        return bearers;
    }

    /** The country of a leader, a party's adherents or a body of state that only one country has so. */
    private Optional<String> ofBearer(int i) {
        Draft draft = scene.draft(i);
        if (draft.type() == EntityType.PERSON) {
            boolean named = scene.members(i).stream()
                    .map(scene::draft)
                    .anyMatch(m -> m.isName() && m.text().strip().indexOf(' ') > 0);
            List<Leader> known = named ? leaders.named(draft.text()) : leaders.surnamed(draft.text());
            return known.stream().map(Leader::country).findFirst();
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

    private boolean isBeside(Draft body, Draft country) {
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
        return name.equals(HOUSE) || (body && !known && name.split(" ").length <= 3 && !namesCountry(name));
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
