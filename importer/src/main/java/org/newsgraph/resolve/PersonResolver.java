package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.PersonName;

/**
 * Which people of different articles are one. Full names are compared within blocks of one surname (in one spelling), so that
 * cost stays near-linear; a name that fits several fuller names that do not fit each other joins none. A single name joins
 * the one full name that it is part of, if the articles share context; two people with one surname are never joined by it.
 */
final class PersonResolver {
    private static final int SAMPLE = 20;
    private static final double ENOUGH_FOR_ONE = 0.3;
    private static final double ENOUGH_AMONG_SEVERAL = 1.0;

    private final List<Unit> units;
    private final Contexts contexts;
    private final Joins joins;

    PersonResolver(List<Unit> units, Contexts contexts, Joins joins) {
        this.units = units;
        this.contexts = contexts;
        this.joins = joins;
    }

    void resolve() {
        Map<String, List<Integer>> byName = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            byName.computeIfAbsent(name(i).joined(), n -> new ArrayList<>()).add(i);
        }
        Map<String, List<String>> blocks = new TreeMap<>();
        byName.forEach((name, members) -> {
            PersonName person = name(members.get(0));
            if (!person.isSingle()) {
                members.forEach(m -> joins.join(members.get(0), m));
                blocks.computeIfAbsent(PersonName.skeleton(person.last()), b -> new ArrayList<>())
                        .add(name);
            }
        });
        blocks.values().forEach(block -> joinBlock(block, byName));
        joinSingles(byName);
    }

    private PersonName name(int unit) {
        return PersonName.of(units.get(unit).entity().name());
    }

    /** Longer names first; each name joins the one set all of whose names it fits. */
    private void joinBlock(List<String> block, Map<String, List<Integer>> byName) {
        List<String> names = new ArrayList<>(block);
        names.sort(Comparator.comparingInt((String n) -> -n.split(" ").length)
                .thenComparing(n -> -byName.getOrDefault(n, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        List<List<String>> groups = new ArrayList<>();
        for (String name : names) {
            PersonName person = new PersonName(List.of(name.split(" ")));
            List<List<String>> fitting = groups.stream()
                    .filter(g -> g.stream().anyMatch(n -> new PersonName(List.of(n.split(" "))).compatible(person)))
                    .toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(name);
                joins.join(first(byName, fitting.get(0).get(0)), first(byName, name));
            } else {
                groups.add(new ArrayList<>(List.of(name)));
            }
        }
    }

    private static int first(Map<String, List<Integer>> byName, String name) {
        return byName.getOrDefault(name, List.of(0)).get(0);
    }

    private void joinSingles(Map<String, List<Integer>> byName) {
        Map<String, Set<Integer>> bySurname = new HashMap<>();
        Map<String, Set<Integer>> byGivenName = new HashMap<>();
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            PersonName name = name(i);
            if (!name.isSingle()) {
                members.computeIfAbsent(joins.find(i), s -> new ArrayList<>()).add(i);
                bySurname
                        .computeIfAbsent(PersonName.skeleton(name.last()), s -> new LinkedHashSet<>())
                        .add(joins.find(i));
                byGivenName
                        .computeIfAbsent(PersonName.skeleton(name.first()), s -> new LinkedHashSet<>())
                        .add(joins.find(i));
            }
        }
        byName.forEach((name, same) -> {
            PersonName person = name(same.get(0));
            if (person.isSingle()) {
                String skeleton = PersonName.skeleton(person.last());
                Set<Integer> owners = bySurname.getOrDefault(skeleton, byGivenName.getOrDefault(skeleton, Set.of()));
                joinSingle(same, List.copyOf(owners), members);
            }
        });
    }

    private void joinSingle(List<Integer> same, List<Integer> owners, Map<Integer, List<Integer>> members) {
        if (owners.isEmpty()) {
            same.forEach(i -> joins.join(same.get(0), i));
            return;
        }
        List<Integer> lonely = new ArrayList<>();
        for (int i : same) {
            Optional<Integer> owner = owner(i, owners, members);
            owner.ifPresentOrElse(o -> joins.join(o, i), () -> lonely.add(i));
        }
        if (owners.size() == 1) {
            lonely.forEach(i -> joins.join(lonely.get(0), i));
        }
    }

    /** The owner whose articles share most context with the unit's article; none if none shares any or two tie. */
    private Optional<Integer> owner(int unit, List<Integer> owners, Map<Integer, List<Integer>> members) {
        Integer best = null;
        double most = owners.size() == 1 ? ENOUGH_FOR_ONE : ENOUGH_AMONG_SEVERAL;
        boolean tie = false;
        for (int owner : owners) {
            if (!gendersAgree(unit, members.getOrDefault(owner, List.of()))) {
                continue;
            }
            double score = score(unit, members.getOrDefault(owner, List.of()));
            tie = tie || (best != null && score == most);
            if (score > most) {
                most = score;
                best = owner;
                tie = false;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private boolean gendersAgree(int unit, List<Integer> members) {
        String gender = units.get(unit).entity().attributes().get("gender");
        return gender == null
                || members.stream()
                        .map(m -> units.get(m).entity().attributes().get("gender"))
                        .filter(g -> g != null)
                        .allMatch(gender::equals);
    }

    private double score(int unit, List<Integer> members) {
        Set<String> without = new HashSet<>();
        without.add(Fold.key(units.get(unit).entity().name()));
        members.forEach(m -> without.add(Fold.key(units.get(m).entity().name())));
        return members.stream()
                .limit(SAMPLE)
                .mapToDouble(m ->
                        contexts.shared(units.get(unit).article(), units.get(m).article(), without))
                .max()
                .orElse(0);
    }
}
