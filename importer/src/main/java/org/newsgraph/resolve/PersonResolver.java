package org.newsgraph.resolve;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Spelling;

/**
 * Which people of different articles are one. Full names are compared within blocks of one surname (in one spelling), so that
 * cost stays near-linear; a name that fits several fuller names that do not fit each other joins none. A single name joins
 * the one full name that it is part of, if the articles share context; two people with one surname are never joined by it.
 * A name with a generational suffix is that of another person than the name without if some article knows both.
 */
final class PersonResolver {
    private static final int SAMPLE = 20;
    private static final double ENOUGH_FOR_ONE = 0.3;
    private static final double ENOUGH_AMONG_SEVERAL = 1.0;

    /** Between the parts of a name and its generational suffix in a key, before all letters in order. */
    private static final String NO_LETTER = ";";

    private final List<Unit> units;
    private final Contexts contexts;
    private final Joins joins;
    private final List<PersonName> names;
    /** By spelling of the surname, the names with a suffix of people whom some article tells from others of their name. */
    private final Map<String, Set<PersonName>> toldApart = new HashMap<>();

    private final Map<String, String> folded = new HashMap<>();

    PersonResolver(List<Unit> units, Contexts contexts, Joins joins) {
        this.units = units;
        this.contexts = contexts;
        this.joins = joins;
        Map<String, PersonName> parsed = new HashMap<>();
        this.names = units.stream()
                .map(u -> parsed.computeIfAbsent(u.entity().name(), PersonName::of))
                .toList();
        tellApart();
    }

    private void tellApart() {
        Map<String, List<PersonName>> byArticle = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            byArticle
                    .computeIfAbsent(units.get(i).article(), a -> new ArrayList<>())
                    .add(names.get(i));
        }
        byArticle
                .values()
                .forEach(people -> people.stream()
                        .filter(p -> !p.generation().isEmpty() && !p.isSingle())
                        .filter(p -> people.stream()
                                .anyMatch(o -> o.differsInGeneration(p) && o.compatibleButForGeneration(p)))
                        .forEach(p -> toldApart
                                .computeIfAbsent(Spelling.skeleton(p.last()), s -> new HashSet<>())
                                .add(p)));
    }

    /** Whether an article tells the person of this name, in this or another form, from another of the name. */
    private boolean isToldApart(PersonName name) {
        return !name.generation().isEmpty()
                && toldApart.getOrDefault(Spelling.skeleton(name.last()), Set.of()).stream()
                        .anyMatch(name::isFormOf);
    }

    private boolean areTwo(PersonName one, PersonName other) {
        boolean suffixes = !one.generation().isEmpty() && !other.generation().isEmpty();
        return one.differsInGeneration(other) && (suffixes || isToldApart(one) || isToldApart(other));
    }

    void resolve() {
        Map<String, List<Integer>> byName = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            PersonName name = names.get(i);
            byName.computeIfAbsent(name.joined() + NO_LETTER + name.generation(), n -> new ArrayList<>())
                    .add(i);
        }
        Map<String, List<String>> blocks = new TreeMap<>();
        byName.forEach((name, members) -> {
            PersonName person = names.get(members.get(0));
            if (!person.isSingle()) {
                members.forEach(m -> joins.join(members.get(0), m));
                blocks.computeIfAbsent(Spelling.skeleton(person.last()), b -> new ArrayList<>())
                        .add(name);
            }
        });
        blocks.values().forEach(block -> joinBlock(block, byName));
        joinSingles(byName);
    }

    /** Longer names first, those that begin with an initial last; each name joins the one set that it may belong to. */
    private void joinBlock(List<String> block, Map<String, List<Integer>> byName) {
        Map<String, PersonName> people = new HashMap<>();
        block.forEach(n -> people.put(n, names.get(first(byName, n))));
        List<String> ordered = new ArrayList<>(block);
        ordered.sort(Comparator.comparing((String n) -> n.startsWith(" ", 1))
                .thenComparingInt(n -> -n.split(" ").length)
                .thenComparing(n -> -byName.getOrDefault(n, List.of()).size())
                .thenComparing(Comparator.naturalOrder()));
        List<List<String>> groups = new ArrayList<>();
        for (String name : ordered) {
            List<List<String>> fitting =
                    groups.stream().filter(g -> mayBelong(name, g, people)).toList();
            if (fitting.size() == 1) {
                fitting.get(0).add(name);
                joins.join(first(byName, fitting.get(0).get(0)), first(byName, name));
            } else {
                groups.add(new ArrayList<>(List.of(name)));
            }
        }
    }

    /** Whether the name fits one of the group, and none of them is that of a namesake. */
    private boolean mayBelong(String name, List<String> group, Map<String, PersonName> people) {
        PersonName person = requireNonNull(people.get(name));
        List<PersonName> others =
                group.stream().map(n -> requireNonNull(people.get(n))).toList();
        return others.stream().anyMatch(person::compatible) && others.stream().noneMatch(o -> areTwo(person, o));
    }

    private static int first(Map<String, List<Integer>> byName, String name) {
        return byName.getOrDefault(name, List.of(0)).get(0);
    }

    /** A person with full names: who a single name may be. */
    private record Owner(int unit, List<Integer> members, Set<String> names, Set<String> genders) {
        private Owner(int unit) {
            this(unit, new ArrayList<>(), new HashSet<>(), new HashSet<>());
        }
    }

    private void joinSingles(Map<String, List<Integer>> byName) {
        Map<String, Set<Owner>> bySurname = new HashMap<>();
        Map<String, Set<Owner>> byGivenName = new HashMap<>();
        Map<Integer, Owner> owners = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            if (!names.get(i).isSingle()) {
                owners.computeIfAbsent(joins.find(i), Owner::new).members().add(i);
            }
        }
        for (Owner owner : new TreeMap<>(owners).values()) {
            for (int member : owner.members()) {
                PersonName name = names.get(member);
                owner.names().add(folded(member));
                String gender = gender(member);
                owner.genders().addAll(gender == null ? Set.of() : Set.of(gender));
                add(bySurname, name.last(), owner);
                add(byGivenName, name.first(), owner);
            }
        }
        byName.values().forEach(same -> {
            PersonName person = names.get(same.get(0));
            if (person.isSingle()) {
                String skeleton = Spelling.skeleton(person.last());
                Set<Owner> may = bySurname.getOrDefault(skeleton, byGivenName.getOrDefault(skeleton, Set.of()));
                joinSingle(same, may.stream().filter(o -> mayName(person, o)).toList());
            }
        });
    }

    /** "Trump" may be Donald Trump, and Donald Trump Jr. where no article knows both; "Trump Jr." only the latter. */
    private boolean mayName(PersonName single, Owner owner) {
        List<PersonName> full = owner.members().stream().map(names::get).toList();
        return single.generation().isEmpty()
                ? full.stream().noneMatch(this::isToldApart)
                : full.stream().anyMatch(f -> !f.differsInGeneration(single));
    }

    private static void add(Map<String, Set<Owner>> owners, String name, Owner owner) {
        owners.computeIfAbsent(Spelling.skeleton(name), s -> new TreeSet<>(Comparator.comparingInt(Owner::unit)))
                .add(owner);
    }

    private String folded(int unit) {
        return folded.computeIfAbsent(units.get(unit).entity().name(), Fold::key);
    }

    private @Nullable String gender(int unit) {
        return units.get(unit).entity().attributes().get("gender");
    }

    private void joinSingle(List<Integer> same, List<Owner> owners) {
        if (owners.isEmpty()) {
            same.forEach(i -> joins.join(same.get(0), i));
            return;
        }
        List<Integer> lonely = new ArrayList<>();
        for (int i : same) {
            Optional<Owner> owner = owner(i, owners);
            owner.ifPresentOrElse(o -> joins.join(o.unit(), i), () -> lonely.add(i));
        }
        if (owners.size() == 1) {
            lonely.forEach(i -> joins.join(lonely.get(0), i));
        }
    }

    /** The owner whose articles share most context with the unit's article; none if none shares any or two tie. */
    private Optional<Owner> owner(int unit, List<Owner> owners) {
        Owner best = null;
        double most = owners.size() == 1 ? ENOUGH_FOR_ONE : ENOUGH_AMONG_SEVERAL;
        boolean tie = false;
        String gender = gender(unit);
        for (Owner owner : owners) {
            if (gender != null && !Set.of(gender).containsAll(owner.genders())) {
                continue;
            }
            double score = score(unit, owner);
            tie = tie || (best != null && score == most);
            if (score > most) {
                most = score;
                best = owner;
                tie = false;
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private double score(int unit, Owner owner) {
        Set<String> without = new HashSet<>(owner.names());
        without.add(folded(unit));
        return owner.members().stream()
                .limit(SAMPLE)
                .mapToDouble(m ->
                        contexts.shared(units.get(unit).article(), units.get(m).article(), without))
                .max()
                .orElse(0);
    }
}
