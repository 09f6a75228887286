package org.newsgraph.extract.mention;

import java.util.Set;
import org.newsgraph.model.Sentence;

/** Tells the language from the country: "speaks German", "in Russian", "the Dutch language". */
final class Languages {
    private static final Set<String> OF_LANGUAGE = Set.of(
            "language", "translation", "vocabulary", "grammar", "alphabet", "dialect", "subtitle", "speaker", "word");
    private static final Set<String> TO_SPEAK = Set.of("speak", "learn", "study", "teach", "understand");
    private static final Set<String> TO_WRITE =
            Set.of("write", "publish", "say", "sing", "translate", "broadcast", "tweet", "conduct", "shout", "answer");

    boolean isLanguage(Sentence sentence, int first, int last) {
        if (last + 1 < sentence.size() && OF_LANGUAGE.contains(lemma(sentence, last + 1))) {
            return true;
        }
        boolean open = last + 1 == sentence.size() || !sentence.token(last + 1).isNoun();
        String text = sentence.token(last).text();
        if (!open || text.endsWith("s")) {
            return false;
        }
        String before = lemma(sentence, first - 1);
        return TO_SPEAK.contains(before)
                || ((before.equals("in") || before.equals("into") || before.equals("from"))
                        && !lemma(sentence, last + 1).startsWith("-")
                        && (TO_WRITE.contains(lemma(sentence, first - 2)) || ends(sentence, last)));
    }

    /** "in Russian." and "in Russian,": an adjective that nothing follows. */
    private static boolean ends(Sentence sentence, int last) {
        return last + 1 == sentence.size() || sentence.token(last + 1).tag().matches("\\W+|-RRB-|CC|IN");
    }

    private static String lemma(Sentence sentence, int i) {
        return i >= 0 && i < sentence.size() ? sentence.token(i).lemma() : "";
    }
}
