package org.newsgraph.extract.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Reading;

/** Joins the names of one entity: countries by code, people by {@link PersonClusters}, the rest by their words. */
final class NameClusters {
    private static final Set<String> LINKS =
            Set.of("of", "for", "in", "at", "on", "and", "the", "against", "to", "toward", "de");
    private static final Set<String> NAME_ENDS = Set.of(
            "group",
            "international",
            "holding",
            "holdings",
            "global",
            "news",
            "biotech",
            "agency",
            "industries",
            "worldwide");
    /** What a company makes or does, which news leaves out of its name after the first time: "Ford Motor", "Delta Air Lines". */
    private static final Set<String> TRADES = Set.of(
            "airways",
            "airlines",
            "air lines",
            "motor",
            "motors",
            "computer",
            "computers",
            "electronics",
            "pharmaceuticals",
            "laboratories",
            "technologies",
            "petroleum",
            "stores",
            "foods",
            "steel",
            "telecom");

    void join(Reading reading, List<Draft> names, Clusters clusters) {
        joinEqual(names, clusters);
        new PersonClusters(reading, names, clusters).join();
        joinAliases(names, clusters, EntityType.ORGANIZATION, NameClusters::organizationAlias);
        joinAliases(names, clusters, EntityType.PLACE, NameClusters::placeAlias);
        joinAliases(names, clusters, EntityType.EVENT, NameClusters::contained);
    }

    private static void joinEqual(List<Draft> names, Clusters clusters) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).type() == EntityType.PERSON
                    && PersonName.of(names.get(i).text()).isSingle()) {
                continue;
            }
            Integer before = seen.putIfAbsent(key(names.get(i)), i);
            if (before != null) {
                clusters.join(before, i);
            }
        }
    }

    private static String key(Draft name) {
        if (name.iso() != null) {
            return name.type() + ":" + name.iso();
        }
        String words = switch (name.type()) {
            case ORGANIZATION -> OrganizationName.key(Canonical.organization(name.text()));
            case PLACE -> Fold.key(Canonical.place(name.text()));
            case GROUP -> singular(Fold.key(name.text()));
            default -> Fold.key(name.text());
        };
        return name.type() + ":" + words;
    }

    private static String singular(String key) {
        return key.endsWith("s") && key.length() > 4 ? key.substring(0, key.length() - 1) : key;
    }

    /** Joins each name with the one entity of its type that it is an alias of; with none if it may be several. */
    private static void joinAliases(
            List<Draft> names, Clusters clusters, EntityType type, BiPredicate<Draft, Draft> alias) {
        Map<String, List<Integer>> byText = new HashMap<>();
        IntStream.range(0, names.size())
                .filter(i -> names.get(i).type() == type)
                .forEach(i -> byText.computeIfAbsent(names.get(i).text(), t -> new java.util.ArrayList<>())
                        .add(i));
        List<Integer> distinct =
                byText.values().stream().map(l -> l.get(0)).sorted().toList();
        for (int i : distinct) {
            List<Integer> full = distinct.stream()
                    .filter(j -> j != i && alias.test(names.get(i), names.get(j)))
                    .map(clusters::find)
                    .distinct()
                    .toList();
            if (full.size() == 1) {
                clusters.join(i, full.get(0));
            }
        }
    }

    private static boolean organizationAlias(Draft alias, Draft full) {
        if (OrganizationName.isAcronym(alias.text()) && !OrganizationName.isAcronym(full.text())) {
            return OrganizationName.isAcronymOf(alias.text(), full.text()) || isWithoutTrade(alias, full);
        }
        return contained(alias, full);
    }

    /**
     * Whether the alias is the longer name without its first words ("Dortmund" of "Borussia Dortmund", but not "House" of the seat of power "White
     * House") or its last, which must begin with a preposition or tell no kind of organization: "Reuters" is not the "Reuters Institute".
     */
    private static boolean contained(Draft alias, Draft full) {
        List<String> a = OrganizationName.words(alias.text());
        List<String> b = OrganizationName.words(full.text());
        int n = a.size();
        if (n == 0 || n >= b.size()) {
            return false;
        }
        if (b.subList(b.size() - n, b.size()).equals(a)) {
            return !LINKS.contains(b.get(b.size() - n - 1))
                    && Seats.standard().byName(full.text()).isEmpty();
        }
        String rest = full.text()
                .substring(Math.min(full.text().length(), alias.text().length()))
                .strip();
        return b.subList(0, n).equals(a)
                && (LINKS.contains(b.get(n))
                        || NAME_ENDS.contains(b.get(n))
                        || isWithoutTrade(alias, full)
                        || isPlain(rest));
    }

    private static boolean isWithoutTrade(Draft alias, Draft full) {
        return TRADES.stream()
                .anyMatch(trade ->
                        OrganizationName.key(full.text()).equals(OrganizationName.key(alias.text()) + " " + trade));
    }

    private static boolean isPlain(String rest) {
        return !rest.isEmpty()
                && rest.indexOf(' ') < 0
                && OrganizationWords.standard().kindOf(rest).isEmpty()
                && Nouns.standard().classOf(rest).isEmpty()
                && !OrganizationName.isAcronym(rest)
                && Places.standard().famous(rest).isPresent();
    }

    private static boolean placeAlias(Draft alias, Draft full) {
        List<String> a = OrganizationName.words(alias.text());
        List<String> b = OrganizationName.words(full.text());
        return a.size() < b.size()
                && b.subList(0, a.size()).equals(a)
                && Geography.isGeneric(b.subList(a.size(), b.size()));
    }
}
