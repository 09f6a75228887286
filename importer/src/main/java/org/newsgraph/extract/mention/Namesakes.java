package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.knowledge.Kinship;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * Who of the people of an article only shares the name of another, from whom the generational suffix tells him. News mostly
 * gives the suffix once ("Roger J. Stone Jr.", then "Mr. Stone"), so that it makes two people only where the article says more:
 * it shortens the name and keeps the suffix ("Trump Jr."), calls him somebody's son, or names both in one sentence.
 */
final class Namesakes {
    /** Words of a name's apposition: "Donald Trump Jr., the president's eldest son". */
    private static final int LONGEST_APPOSITION = 6;

    private final Reading reading;
    private final Map<PersonName, List<Draft>> people = new LinkedHashMap<>();
    private final Set<PersonName> toldApart = new HashSet<>();

    Namesakes(Reading reading, List<Draft> names) {
        this.reading = reading;
        for (Draft name : names) {
            if (name.type() == EntityType.PERSON) {
                people.computeIfAbsent(PersonName.of(name.text()), n -> new ArrayList<>())
                        .add(name);
            }
        }
        for (PersonName name : people.keySet()) {
            if (!name.generation().isEmpty() && (name.isSingle() || isToldApart(name))) {
                toldApart.add(name);
            }
        }
    }

    /** Whether the suffix that only one of the names has, or that is another of each, makes them the names of two people. */
    boolean areTwo(PersonName one, PersonName other) {
        return one.differsInGeneration(other) && (toldApart.contains(one) || toldApart.contains(other));
    }

    private boolean isToldApart(PersonName name) {
        List<Draft> drafts = people.getOrDefault(name, List.of());
        boolean kept = people.keySet().stream()
                .anyMatch(n -> n.isSingle()
                        && n.generation().equals(name.generation())
                        && name.parts().contains(n.last()));
        return kept || drafts.stream().anyMatch(d -> isOfKin(d) || isBesideNamesake(name, d));
    }

    private boolean isBesideNamesake(PersonName name, Draft draft) {
        return people.entrySet().stream()
                .filter(p -> p.getKey().differsInGeneration(name) && p.getKey().compatible(name))
                .flatMap(p -> p.getValue().stream())
                .anyMatch(d -> d.sentence() == draft.sentence());
    }

    /** "his son, Donald Trump Jr.", "Donald Trump Jr., the president's eldest son". */
    private boolean isOfKin(Draft name) {
        Sentence sentence = reading.sentences().get(name.sentence());
        int before = name.first() - 1;
        if (before > 0 && sentence.token(before).text().equals(",")) {
            before--;
        }
        if (before >= 0 && isKin(sentence, before)) {
            return true;
        }
        int comma = name.last() + 1;
        if (comma >= sentence.size() || !sentence.token(comma).text().equals(",")) {
            return false;
        }
        for (int i = comma + 1; i < sentence.size() && i <= comma + LONGEST_APPOSITION; i++) {
            if (sentence.token(i).text().equals(",")) {
                return false;
            }
            if (isKin(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKin(Sentence sentence, int token) {
        return Kinship.standard()
                .byNoun(sentence.token(token).lemma())
                .filter(k -> k.predicate() == Predicate.CHILD_OF || k.predicate() == Predicate.PARENT_OF)
                .isPresent();
    }
}
