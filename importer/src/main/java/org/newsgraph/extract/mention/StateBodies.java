package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.Seats;

/**
 * The country of a body that many countries have under one name, such as "the Interior Ministry" or "the Supreme Court": the
 * one that stands before it or after it, else the one that the document names most.
 */
final class StateBodies {
    Optional<String> country(Scene scene, List<Draft> names, String name) {
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
        return most(beside).or(() -> most(all));
    }

    private static boolean isBeside(Draft body, Draft country) {
        return body.sentence() == country.sentence()
                && (country.last() + 1 == body.first()
                        || (country.last() + 2 == body.first() && country.head() != country.first())
                        || (country.first() - body.last() >= 2 && country.first() - body.last() <= 3));
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
        return body && !known && name.split(" ").length <= 3 && !namesCountry(name);
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
