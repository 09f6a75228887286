package org.newsgraph.extract.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/** Words that tell events of two types, told apart by who does it or by what stands around: a strike of workers or of jets. */
final class Senses {
    /** A type and mode other than the lexicon's first. */
    record Sense(EventType type, String mode) {}

    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> LABOUR = WORDS.words("labour");
    private static final Set<String> WEAPONS = WORDS.words("weapons");
    private static final Set<String> JUSTICE = WORDS.words("justice");

    private Senses() {}

    /** The sense that the sentence calls for, if it is not the lexicon's. */
    static Optional<Sense> other(Trigger trigger) {
        String word = trigger.word().lemma();
        if (word.equals("strike") && trigger.nominal() && isOfWorkers(trigger)) {
            return Optional.of(new Sense(EventType.PROTEST, "strike"));
        }
        boolean charge =
                word.equals("charge") && !trigger.nominal() && trigger.word().type() == EventType.TRIAL;
        return charge && isByOthers(trigger) ? Optional.of(new Sense(EventType.ACCUSE, "accuse")) : Optional.empty();
    }

    /** Whether the verb tells no event of its type with these participants: a person who gains weight, or makes money. */
    static boolean tellsNothing(Trigger trigger, List<EntityType> participants) {
        Parse parse = trigger.parse();
        int object = trigger.nominal() ? -1 : Clauses.object(parse, trigger.token());
        boolean money = object >= 0
                && trigger.word().lemma().equals("make")
                && (parse.tag(object).equals("CD") || parse.tag(object).equals("$"));
        boolean people = !participants.isEmpty() && participants.stream().allMatch(t -> t == EntityType.PERSON);
        return money || (trigger.word().type() == EventType.ECONOMY && !trigger.nominal() && people);
    }

    private static boolean isOfWorkers(Trigger trigger) {
        Parse parse = trigger.parse();
        boolean labour = parse.any(
                trigger.token(), c -> parse.lower(c).matches(".*-(day|hour|week|month)|indefinite|nationwide"));
        for (int i = 0; i < parse.size(); i++) {
            String lemma = parse.token(i).lemma().toLowerCase(Locale.ROOT);
            if (WEAPONS.contains(lemma)) {
                return false;
            }
            labour |= LABOUR.contains(lemma);
        }
        return labour;
    }

    /** Whether somebody charges another who has no power to put him on trial. */
    private static boolean isByOthers(Trigger trigger) {
        Parse parse = trigger.parse();
        int subject = Clauses.subject(parse, trigger.token());
        return subject >= 0
                && !JUSTICE.contains(parse.lemma(subject))
                && !parse.any(subject, c -> JUSTICE.contains(parse.lemma(c)));
    }
}
