package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.ActingBodies;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Noun phrases for people, organizations, groups, places and countries: from the determiner to the head noun, what follows
 * the head left out. A plural of people is a group.
 */
final class NominalDrafts {
    private static final Set<String> BEFORE =
            Set.of("det", "amod", "nmod:poss", "compound", "nummod", "advmod", "det:predet", "flat", "case", "punct");
    private static final Set<String> NONE = Set.of("no", "neither", "nobody");
    private static final Set<String> NOT_HEADS = Set.of("compound", "flat", "amod", "fixed", "goeswith");

    /** Nouns for bodies only where they act. */
    private static final Set<String> ACTING = WordClasses.events().words("acting");

    private final Nouns nouns = Nouns.standard();
    private final Offices offices = Offices.standard();

    List<Draft> find(Reading reading, List<Draft> names) {
        boolean[][] taken = new boolean[reading.sentences().size()][];
        reading.sentences().forEach(s -> taken[s.index()] = new boolean[s.size()]);
        for (Draft name : names) {
            for (int i = name.first(); i <= name.last(); i++) {
                taken[name.sentence()][i] = true;
            }
        }
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (reading.block(sentence).kind() != BlockKind.BOILERPLATE) {
                for (int i = 0; i < sentence.size(); i++) {
                    if (!taken[sentence.index()][i]) {
                        draft(reading, sentence, i, taken[sentence.index()]).ifPresent(found::add);
                    }
                }
            }
        }
        return found;
    }

    private Optional<Draft> draft(Reading reading, Sentence sentence, int head, boolean[] taken) {
        Token token = sentence.token(head);
        if (!token.isNoun() || isModifier(sentence, head, taken)) {
            return Optional.empty();
        }
        boolean capital = token.isProperNoun();
        String lemma = capital ? token.text().toLowerCase(Locale.ROOT) : token.lemma();
        Optional<NounClass> noun = nouns.classOf(lemma)
                .or(() -> offices.byNoun(lemma).map(o -> NounClass.PERSON))
                .or(() -> acting(sentence, head, lemma));
        int first = first(sentence, head, taken);
        if (noun.isEmpty() || (capital && first == head) || isNone(sentence, first)) {
            return Optional.empty();
        }
        boolean plural = token.tag().endsWith("S");
        return Optional.of(Draft.of(reading, sentence, first, head, MentionKind.NOMINAL, type(noun.get(), plural), 0.6)
                .withHead(head));
    }

    /** A campaign or an office where it means those who run it. */
    private static Optional<NounClass> acting(Sentence sentence, int head, String lemma) {
        return ACTING.contains(lemma) && ActingBodies.acts(sentence, head)
                ? Optional.of(NounClass.ORGANIZATION)
                : Optional.empty();
    }

    /** Whether its noun means a body only where it acts, so that it stands for nothing that was called otherwise. */
    static boolean isActingNoun(Sentence sentence, Draft nominal) {
        return ACTING.contains(sentence.token(nominal.head()).lemma().toLowerCase(Locale.ROOT));
    }

    /** A noun that only modifies another noun is no mention, unless it stands right before a person's name. */
    private static boolean isModifier(Sentence sentence, int i, boolean[] taken) {
        if (!NOT_HEADS.contains(sentence.syntax().relation(i))) {
            return false;
        }
        boolean title =
                i + 1 < sentence.size() && taken[i + 1] && sentence.token(i + 1).isProperNoun();
        return !title;
    }

    private static int first(Sentence sentence, int head, boolean[] taken) {
        int first = head;
        for (int i = head - 1; i >= 0; i--) {
            int up = sentence.syntax().head(i);
            boolean inside =
                    (up > i && up <= head && BEFORE.contains(sentence.syntax().relation(i)))
                            || isSecond(sentence, i, head, taken);
            boolean title = taken[head + 1 < taken.length ? head + 1 : head]
                    && sentence.syntax().head(i) == sentence.syntax().head(head)
                    && BEFORE.contains(sentence.syntax().relation(i));
            if (!(inside || title)
                    || (sentence.syntax().is(i, "punct")
                            && !sentence.token(i).text().equals("-"))) {
                break;
            }
            first = i;
        }
        while (first < head
                && (sentence.token(first).tag().matches("RB|POS|IN|TO|HYPH|:|,")
                        || sentence.syntax().relation(first).equals("case")
                        || isBound(sentence, first))) {
            first++;
        }
        return first;
    }

    /** The second word of a name before the head, which a parser may take to modify the first: "North Korean officials". */
    private static boolean isSecond(Sentence sentence, int i, int head, boolean[] taken) {
        int up = sentence.syntax().head(i);
        int above = up < 0 ? -1 : sentence.syntax().head(up);
        return i > 0 && up == i - 1 && taken[i] && taken[up] && above > i && above <= head;
    }

    /** "at least five people" are five people. */
    private static boolean isBound(Sentence sentence, int word) {
        return word > 0
                && sentence.token(word - 1).text().equalsIgnoreCase("at")
                && Set.of("least", "most").contains(sentence.token(word).text());
    }

    /** "no country", "neither minister": nobody is meant. */
    private static boolean isNone(Sentence sentence, int first) {
        return NONE.contains(sentence.token(first).text().toLowerCase(Locale.ROOT));
    }

    private static EntityType type(NounClass noun, boolean plural) {
        return switch (noun) {
            case PERSON -> plural ? EntityType.GROUP : EntityType.PERSON;
            case ORGANIZATION -> plural ? EntityType.GROUP : EntityType.ORGANIZATION;
            case GROUP -> EntityType.GROUP;
            case PLACE -> EntityType.PLACE;
            case COUNTRY -> EntityType.COUNTRY;
        };
    }
}
