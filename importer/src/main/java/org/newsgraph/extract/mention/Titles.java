package org.newsgraph.extract.mention;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/** What the word right before a person's name tells of the person. */
final class Titles {
    private static final Set<String> MALE = Set.of("mr", "mr.", "sir", "lord", "king", "prince", "herr", "monsieur");
    private static final Set<String> FEMALE =
            Set.of("mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "frau", "madame");

    private Titles() {}

    static Optional<Gender> gender(Reading reading, Draft name) {
        if (name.first() == 0) {
            return Optional.empty();
        }
        Sentence sentence = reading.sentences().get(name.sentence());
        String before = sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT);
        if (MALE.contains(before)) {
            return Optional.of(Gender.MASCULINE);
        }
        return FEMALE.contains(before)
                ? Optional.of(Gender.FEMININE)
                : Nouns.standard().gender(before);
    }
}
