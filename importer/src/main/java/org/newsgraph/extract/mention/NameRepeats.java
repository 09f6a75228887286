package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/** Finds where a name that was found elsewhere in the document stands again, in full or as a surname, and was missed. */
final class NameRepeats {
    private static final int LONGEST = 8;

    List<Draft> find(Reading reading, List<Draft> names) {
        Map<String, EntityType> known = known(names);
        Map<Integer, Set<Integer>> taken = new HashMap<>();
        for (Draft name : names) {
            for (int i = name.first(); i <= name.last(); i++) {
                taken.computeIfAbsent(name.sentence(), s -> new HashSet<>()).add(i);
            }
        }
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (reading.block(sentence).kind() != BlockKind.BOILERPLATE) {
                scan(reading, sentence, known, taken.getOrDefault(sentence.index(), Set.of()), found);
            }
        }
        return found;
    }

    private static Map<String, EntityType> known(List<Draft> names) {
        Map<String, EntityType> known = new HashMap<>();
        List<Draft> sure = names.stream()
                .filter(n -> n.iso() == null && n.confidence() >= 0.5)
                .sorted(Comparator.comparingDouble(Draft::confidence))
                .toList();
        for (Draft name : sure) {
            known.put(name.text(), name.type());
        }
        for (Draft name : sure) {
            PersonName person = PersonName.of(name.text());
            String plain = PersonName.withoutGeneration(name.text());
            String last = plain.substring(plain.lastIndexOf(' ') + 1);
            if (name.type() == EntityType.PERSON && person.parts().size() > 1 && last.length() > 3) {
                known.putIfAbsent(last, EntityType.PERSON);
            }
        }
        return known;
    }

    private static void scan(
            Reading reading, Sentence sentence, Map<String, EntityType> known, Set<Integer> taken, List<Draft> found) {
        int i = 0;
        while (i < sentence.size()) {
            int next = i + 1;
            for (int last = Math.min(i + LONGEST, sentence.size()) - 1; last >= i; last--) {
                String text = reading.text(sentence.span(i, last));
                if (known.containsKey(text) && isFree(i, last, taken) && stands(sentence, i, last)) {
                    found.add(Draft.of(reading, sentence, i, last, MentionKind.NAME, known.get(text), 0.7));
                    next = last + 1;
                    break;
                }
            }
            i = next;
        }
    }

    private static boolean isFree(int first, int last, Set<Integer> taken) {
        for (int i = first; i <= last; i++) {
            if (taken.contains(i)) {
                return false;
            }
        }
        return true;
    }

    /** A single word must be a proper noun; it must not be a part of a longer run of capitalised words. */
    private static boolean stands(Sentence sentence, int first, int last) {
        return (first < last && sentence.token(last).text().codePoints().anyMatch(Character::isLetterOrDigit))
                || (sentence.token(first).isProperNoun()
                        && Character.isUpperCase(sentence.token(first).text().codePointAt(0)));
    }
}
