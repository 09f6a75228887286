package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Spelling;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Joins the names of one person: full names that are compatible, then single names with the full name whose surname, or
 * failing that whose given name, they are. Where several people share it, the one named in full most often. Of one article.
 * "Donald Trump" and "Donald Trump Jr." are two if {@link Namesakes} tells so.
 */
final class PersonClusters {
    /** Words of a title between "and" and the name: "Trump and first lady Melania Trump". */
    private static final int LONGEST_TITLE = 3;

    private final Reading reading;
    private final List<Draft> names;
    private final Clusters clusters;
    /** Positions of each name of a person, in order; the names as they come. */
    private final Map<PersonName, List<Integer>> people = new LinkedHashMap<>();
    /** Those of them that are full names. */
    private final Map<PersonName, List<Integer>> full = new LinkedHashMap<>();

    private final Namesakes namesakes;
    private final Map<PersonName, Set<Gender>> told = new HashMap<>();
    private final Map<PersonName, Set<PersonName>> others = new HashMap<>();

    PersonClusters(Reading reading, List<Draft> names, Clusters clusters) {
        this.reading = reading;
        this.names = names;
        this.clusters = clusters;
        this.namesakes = new Namesakes(reading, names);
    }

    void join() {
        Map<Integer, PersonName> singles = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).type() == EntityType.PERSON) {
                PersonName name = PersonName.of(names.get(i).text());
                people.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
                if (name.parts().size() > 1) {
                    joinFull(name, i);
                } else if (name.isSingle()) {
                    singles.put(i, name);
                }
            }
        }
        Map<String, Integer> alone = new HashMap<>();
        singles.forEach((i, name) -> {
            Set<Gender> genders = told(name, i);
            Optional<Integer> owner = owner(mayOwn(name, genders), name.last());
            String key = name.last() + name.generation() + genders;
            int other = owner.orElseGet(() -> alone.getOrDefault(key, i));
            alone.putIfAbsent(key, i);
            clusters.join(other, i);
        });
    }

    private void joinFull(PersonName name, int i) {
        full.entrySet().stream()
                .filter(f -> f.getKey().compatible(name) && !namesakes.areTwo(f.getKey(), name))
                .findFirst()
                .ifPresent(f -> clusters.join(f.getValue().get(0), i));
        full.computeIfAbsent(name, n -> new ArrayList<>()).add(i);
    }

    /** Full names that no title before the single name contradicts ("Mr. Stone" is not Laura Stone), nor a coordination. */
    private List<PersonName> mayOwn(PersonName single, Set<Gender> genders) {
        Set<PersonName> different = others.computeIfAbsent(single, this::coordinated);
        return full.keySet().stream()
                .filter(f -> genders.size() != 1
                        || GivenNames.standard()
                                .gender(f.first())
                                .filter(g -> !genders.contains(g))
                                .isEmpty())
                .filter(f -> !different.contains(f) && !namesakes.areTwo(f, single))
                .toList();
    }

    /** What titles tell: that before the name itself if the article has a Mr. and a Mrs. of this name, else any. */
    private Set<Gender> told(PersonName single, int i) {
        Set<Gender> all = told.computeIfAbsent(
                single,
                name -> positions(name).stream()
                        .flatMap(p -> Titles.gender(reading, names.get(p)).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
        return all.size() < 2
                ? all
                : Titles.gender(reading, names.get(i)).map(Set::of).orElse(Set.of());
    }

    private List<Integer> positions(PersonName name) {
        return people.getOrDefault(name, List.of());
    }

    /** Full names that stand in one coordination with the single name. */
    private Set<PersonName> coordinated(PersonName single) {
        Set<PersonName> coordinated = new HashSet<>();
        for (int i : positions(single)) {
            full.forEach((name, positions) -> {
                if (positions.stream().anyMatch(f -> coordinated(names.get(i), names.get(f)))) {
                    coordinated.add(name);
                }
            });
        }
        return coordinated;
    }

    /** "Stone and Laura Stone" are two people. */
    private boolean coordinated(Draft a, Draft b) {
        if (a.sentence() != b.sentence()) {
            return false;
        }
        Sentence sentence = reading.sentences().get(a.sentence());
        Syntax syntax = sentence.syntax();
        int and = a.last() + 1;
        boolean beside = and < sentence.size()
                && sentence.token(and).text().equals("and")
                && b.first() > and
                && b.first() <= and + LONGEST_TITLE;
        return beside
                || (syntax.is(b.head(), "conj") && syntax.head(b.head()) == a.head())
                || (syntax.is(a.head(), "conj") && syntax.head(a.head()) == b.head());
    }

    private Optional<Integer> owner(List<PersonName> candidates, String single) {
        return main(candidates, f -> Spelling.same(f.last(), single))
                .or(() -> main(candidates, f -> f.first().equals(single)))
                .or(() -> main(candidates, f -> f.parts().contains(single)));
    }

    /** Of the people that fit, the one named in full most often, then first: others of the name are told apart by it. */
    private Optional<Integer> main(List<PersonName> candidates, Predicate<PersonName> which) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (PersonName candidate : candidates) {
            if (which.test(candidate)) {
                for (int position : full.getOrDefault(candidate, List.of())) {
                    counts.merge(clusters.find(position), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
