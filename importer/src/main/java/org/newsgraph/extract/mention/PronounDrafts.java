package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** The personal, possessive and reflexive pronouns that may refer; "it" that refers to nothing is left out. */
final class PronounDrafts {
    private static final Map<String, Pronoun> PRONOUNS = Map.ofEntries(
            Map.entry("he", Pronoun.HE),
            Map.entry("him", Pronoun.HE),
            Map.entry("his", Pronoun.HE),
            Map.entry("himself", Pronoun.HE),
            Map.entry("she", Pronoun.SHE),
            Map.entry("her", Pronoun.SHE),
            Map.entry("hers", Pronoun.SHE),
            Map.entry("herself", Pronoun.SHE),
            Map.entry("it", Pronoun.IT),
            Map.entry("its", Pronoun.IT),
            Map.entry("itself", Pronoun.IT),
            Map.entry("they", Pronoun.THEY),
            Map.entry("them", Pronoun.THEY),
            Map.entry("their", Pronoun.THEY),
            Map.entry("theirs", Pronoun.THEY),
            Map.entry("themselves", Pronoun.THEY),
            Map.entry("i", Pronoun.I),
            Map.entry("me", Pronoun.I),
            Map.entry("my", Pronoun.I),
            Map.entry("mine", Pronoun.I),
            Map.entry("myself", Pronoun.I),
            Map.entry("we", Pronoun.WE),
            Map.entry("us", Pronoun.WE),
            Map.entry("our", Pronoun.WE),
            Map.entry("ours", Pronoun.WE),
            Map.entry("ourselves", Pronoun.WE));

    private PronounDrafts() {}

    /** What the words of a draft are as a pronoun. */
    static Pronoun kind(Draft draft) {
        return PRONOUNS.getOrDefault(draft.text().toLowerCase(Locale.ROOT), Pronoun.IT);
    }

    static List<Draft> find(Reading reading) {
        List<Draft> found = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (reading.block(sentence).kind() == BlockKind.BOILERPLATE) {
                continue;
            }
            for (int i = 0; i < sentence.size(); i++) {
                Token token = sentence.token(i);
                Pronoun pronoun = PRONOUNS.get(token.text().toLowerCase(Locale.ROOT));
                if (pronoun != null && token.isPronoun() && !isEmpty(sentence, i, pronoun)) {
                    found.add(Draft.of(reading, sentence, i, i, MentionKind.PRONOUN, EntityType.OTHER, 0.7));
                }
            }
        }
        return found;
    }

    /** Whether it is the subject of "it is clear that", "it seems", "it rains" or the like. */
    private static boolean isEmpty(Sentence sentence, int i, Pronoun pronoun) {
        if (pronoun != Pronoun.IT || !sentence.token(i).text().equalsIgnoreCase("it")) {
            return false;
        }
        if (sentence.syntax().is(i, "expl")) {
            return true;
        }
        int verb = sentence.syntax().head(i);
        if (verb < 0 || !sentence.syntax().is(i, "nsubj")) {
            return false;
        }
        String lemma = sentence.token(verb).lemma();
        boolean clause = !sentence.syntax()
                .children(verb, "ccomp", "xcomp", "csubj", "advcl", "acl")
                .isEmpty();
        boolean copula = !sentence.syntax().children(verb, "cop").isEmpty();
        return (copula && clause && !sentence.token(verb).isProperNoun())
                || java.util.Set.of("seem", "appear", "rain", "snow", "turn", "happen", "emerge")
                        .contains(lemma);
    }
}
