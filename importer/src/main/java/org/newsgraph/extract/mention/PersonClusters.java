package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;

/**
 * Joins the names of one person: full names that are compatible, then single names with the full name whose surname, or
 * failing that whose given name, they are. Where two people share it, the one named last before it.
 */
final class PersonClusters {
    void join(List<Draft> names, Clusters clusters) {
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
        for (int i : people) {
            if (name(names, i).isSingle()) {
                owner(names, full, i).ifPresent(f -> clusters.join(f, i));
            }
        }
    }

    private static PersonName name(List<Draft> names, int i) {
        return PersonName.of(names.get(i).text());
    }

    private static Optional<Integer> owner(List<Draft> names, List<Integer> full, int i) {
        String single = name(names, i).last();
        return nearest(names, full, i, f -> PersonName.sameSpelling(f.last(), single))
                .or(() -> nearest(names, full, i, f -> f.first().equals(single)))
                .or(() -> nearest(names, full, i, f -> f.parts().contains(single)));
    }

    private static Optional<Integer> nearest(
            List<Draft> names, List<Integer> full, int i, java.util.function.Predicate<PersonName> which) {
        List<Integer> fitting =
                full.stream().filter(f -> which.test(name(names, f))).toList();
        return fitting.stream()
                .filter(f -> f < i)
                .reduce((a, b) -> b)
                .or(() -> fitting.stream().findFirst());
    }
}
