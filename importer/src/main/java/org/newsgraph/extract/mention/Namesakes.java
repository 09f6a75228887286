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
 * it shortens the name and keeps the suffix ("Trump Jr."), calls him somebody's son, names both in one sentence, or has two suffixes for the name.
 */
final class Namesakes {
    /** Words of a name's apposition: "Donald Trump Jr., the president's eldest son". */
    private static final int LONGEST_APPOSITION = 6;

    private static final Set<String> OWNER = Set.of("POS", "PRP$");

    /** Tags of the words of an apposition up to its head. */
    private static final Set<String> APPOSITION =
            Set.of("DT", "POS", "PRP$", "JJ", "JJS", "NN", "NNS", "NNP", "NNPS", "CD");

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
        return one.differsInGeneration(other) && (isNamesake(one) || isNamesake(other));
    }

    /** In this or another form of the name. */
    private boolean isNamesake(PersonName name) {
        return toldApart.stream().anyMatch(name::isFormOf);
    }

    private boolean isToldApart(PersonName name) {
        List<Draft> drafts = people.getOrDefault(name, List.of());
        boolean kept = people.keySet().stream()
                .anyMatch(n -> n.isSingle()
                        && n.generation().equals(name.generation())
                        && name.parts().contains(n.last()));
        boolean another = people.keySet().stream()
                .anyMatch(n ->
                        !n.generation().isEmpty() && n.differsInGeneration(name) && n.compatibleButForGeneration(name));
        return kept || another || drafts.stream().anyMatch(d -> isChild(d) || isBesideNamesake(name, d));
    }

    private boolean isBesideNamesake(PersonName name, Draft draft) {
        return people.entrySet().stream()
                .filter(p -> p.getKey().differsInGeneration(name) && p.getKey().compatibleButForGeneration(name))
                .flatMap(p -> p.getValue().stream())
                .anyMatch(d -> d.sentence() == draft.sentence());
    }

    /** "his son, Donald Trump Jr.", "Donald Trump Jr., the president's eldest son". */
    private boolean isChild(Draft name) {
        Sentence sentence = reading.sentences().get(name.sentence());
        int before = name.first() - 1;
        if (before > 0 && sentence.token(before).text().equals(",")) {
            before--;
        }
        int comma = name.last() + 1;
        return (before >= 0 && isKin(sentence, before))
                || (comma < sentence.size()
                        && sentence.token(comma).text().equals(",")
                        && isChild(sentence, comma + 1));
    }

    /** Whether the words from here on are an apposition that calls somebody a child of another. */
    private static boolean isChild(Sentence sentence, int from) {
        boolean owned = false;
        int i = from;
        while (i < sentence.size()
                && i < from + LONGEST_APPOSITION
                && APPOSITION.contains(sentence.token(i).tag())
                && !isKin(sentence, i)) {
            owned = owned || OWNER.contains(sentence.token(i).tag());
            i++;
        }
        boolean of = i + 1 < sentence.size() && sentence.token(i + 1).text().equals("of");
        return i < sentence.size() && isKin(sentence, i) && (owned || of);
    }

    private static boolean isKin(Sentence sentence, int token) {
        return Kinship.standard()
                .byNoun(sentence.token(token).lemma())
                .filter(k -> k.predicate() == Predicate.CHILD_OF)
                .isPresent();
    }
}
