package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Joins the names of one person: full names that are compatible, then single names with the full name whose surname, or
 * failing that whose given name, they are. Where several people share it, the one named in full most often.
 */
final class PersonClusters {
    /** Words of a title between "and" and the name: "Trump and first lady Melania Trump". */
    private static final int LONGEST_TITLE = 3;

    void join(Reading reading, List<Draft> names, Clusters clusters) {
        List<Integer> people = IntStream.range(0, names.size())
                .filter(i -> names.get(i).type() == EntityType.PERSON)
                .boxed()
                .toList();
        List<Integer> full = new ArrayList<>();
        for (int i : people) {
            PersonName name = name(names, i);
            if (name.parts().size() > 1) {
                full.stream()
                        .filter(f -> name(names, f).compatible(name))
                        .findFirst()
                        .ifPresent(f -> clusters.join(f, i));
                full.add(i);
            }
        }
        Map<String, Integer> alone = new HashMap<>();
        for (int i : people) {
            if (name(names, i).isSingle()) {
                Optional<Integer> owner = owner(names, clusters, mayOwn(reading, names, full, people, i), i);
                String key = name(names, i).last() + told(reading, names, people, i);
                int other = owner.orElseGet(() -> alone.getOrDefault(key, i));
                alone.putIfAbsent(key, i);
                clusters.join(other, i);
            }
        }
    }

    /** Full names that no title before the single name contradicts ("Mr. Stone" is not Laura Stone), nor a coordination. */
    private static List<Integer> mayOwn(
            Reading reading, List<Draft> names, List<Integer> full, List<Integer> people, int i) {
        List<Draft> same = same(names, people, i);
        Set<Gender> told = told(reading, names, people, i);
        return full.stream()
                .filter(f -> told.size() != 1
                        || GivenNames.standard()
                                .gender(name(names, f).first())
                                .filter(g -> !told.contains(g))
                                .isEmpty())
                .filter(f -> full.stream()
                        .filter(g -> name(names, g).equals(name(names, f)))
                        .noneMatch(g -> same.stream().anyMatch(d -> coordinated(reading, d, names.get(g)))))
                .toList();
    }

    private static List<Draft> same(List<Draft> names, List<Integer> people, int i) {
        return people.stream()
                .filter(p -> name(names, p).equals(name(names, i)))
                .map(names::get)
                .toList();
    }

    /** What titles tell: that before the name itself if the article has a Mr. and a Mrs. of this name, else any. */
    private static Set<Gender> told(Reading reading, List<Draft> names, List<Integer> people, int i) {
        Set<Gender> all = same(names, people, i).stream()
                .flatMap(d -> Titles.gender(reading, d).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return all.size() < 2
                ? all
                : Titles.gender(reading, names.get(i)).map(Set::of).orElse(Set.of());
    }

    /** "Stone and Laura Stone" are two people. */
    private static boolean coordinated(Reading reading, Draft a, Draft b) {
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

    private static PersonName name(List<Draft> names, int i) {
        return PersonName.of(names.get(i).text());
    }

    private static Optional<Integer> owner(List<Draft> names, Clusters clusters, List<Integer> full, int i) {
        String single = name(names, i).last();
        return main(names, clusters, full, f -> PersonName.sameSpelling(f.last(), single))
                .or(() -> main(names, clusters, full, f -> f.first().equals(single)))
                .or(() -> main(names, clusters, full, f -> f.parts().contains(single)));
    }

    /** Of the people that fit, the one named in full most often, then first: others of the name are told apart by it. */
    private static Optional<Integer> main(
            List<Draft> names, Clusters clusters, List<Integer> full, Predicate<PersonName> which) {
        Map<Integer, Long> counts = full.stream()
                .filter(f -> which.test(name(names, f)))
                .collect(Collectors.groupingBy(clusters::find, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
