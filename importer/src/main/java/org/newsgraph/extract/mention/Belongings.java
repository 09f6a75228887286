package org.newsgraph.extract.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Sentence;

/**
 * Whose a thing is, from what the text has said so far: "his victory" is that of whom alone it has given a victory before
 * (lexical preferences from the text itself, after Dagan and Itai 1990).
 */
final class Belongings {
    private static final double OWNS = 30;

    private Belongings() {}

    /** What the candidate gains as owner of what the possessive pronoun owns; 0 if nobody or several owned such before. */
    static double preference(Scene scene, int pronoun, int candidate) {
        Draft anaphor = scene.draft(pronoun);
        String thing = owned(scene, anaphor);
        if (thing.isEmpty()) {
            return 0;
        }
        Set<Integer> owners = new HashSet<>();
        for (int i = 0; i < scene.drafts.size(); i++) {
            Draft draft = scene.draft(i);
            if (draft.precedes(anaphor)
                    && thing.equals(owned(scene, draft))
                    && scene.type(i) == scene.type(candidate)) {
                owners.add(scene.clusters.find(i));
            }
        }
        return owners.equals(Set.of(scene.clusters.find(candidate))) ? OWNS : 0;
    }

    /** Lemma of the noun that the draft is the possessor of, or the empty string. */
    private static String owned(Scene scene, Draft draft) {
        Sentence sentence = scene.sentence(draft);
        int noun = sentence.syntax().head(draft.head());
        return noun >= 0 && sentence.syntax().is(draft.head(), "nmod:poss")
                ? sentence.token(noun).lemma().toLowerCase(Locale.ROOT)
                : "";
    }
}
