package org.newsgraph.extract.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Sentence;

/** The common nouns by which a text calls an entity: heads of what refers to it, words of its names and of titles before them. */
final class Descriptions {
    private static final Map<String, Set<String>> NAMED = Map.of(
            "company",
                    Set.of(
                            "co",
                            "co.",
                            "corp",
                            "corp.",
                            "corporation",
                            "inc",
                            "inc.",
                            "ltd",
                            "ltd.",
                            "plc",
                            "ag",
                            "group"),
            "airline", Set.of("airlines", "airways", "air"),
            "senator", Set.of("sen", "sen."),
            "general", Set.of("gen", "gen."),
            "governor", Set.of("gov", "gov."),
            "congressman", Set.of("rep", "rep."),
            "representative", Set.of("rep", "rep."),
            "union", Set.of("eu"),
            "paper", Set.of("newspaper", "times", "post", "herald"),
            "newspaper", Set.of("paper", "times", "post", "herald"));

    private Descriptions() {}

    /** Words in small letters, of all drafts of the entity. */
    static Set<String> of(Scene scene, List<Integer> members) {
        Set<String> words = new HashSet<>();
        for (int m : members) {
            Draft d = scene.draft(m);
            Sentence sentence = scene.sentence(d);
            switch (d.kind()) {
                case NAME -> {
                    for (int t = d.first(); t <= d.last(); t++) {
                        words.add("name " + sentence.token(t).text().toLowerCase(Locale.ROOT));
                    }
                    for (int t = d.first() - 1;
                            t >= 0 && sentence.token(t).tag().matches("NN.*|JJ.*");
                            t--) {
                        words.add(sentence.token(t).text().toLowerCase(Locale.ROOT));
                    }
                }
                case NOMINAL -> {
                    words.add(sentence.token(d.head()).lemma().toLowerCase(Locale.ROOT));
                    words.addAll(modifiers(sentence, d));
                }
                case PRONOUN -> {}
            }
        }
        return words;
    }

    /** The nouns and adjectives before the head, in small letters. */
    static Set<String> modifiers(Sentence sentence, Draft nominal) {
        Set<String> words = new HashSet<>();
        for (int t = nominal.first(); t < nominal.head(); t++) {
            if (sentence.token(t).tag().matches("NN.*|JJ.*")) {
                words.add(sentence.token(t).text().toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /** Whether the words tell that the noun may be said of it: "called", "named", or "no". */
    static String tells(Set<String> words, String noun) {
        if (words.contains(noun)) {
            return "called";
        }
        boolean named = words.contains("name " + noun)
                || NAMED.getOrDefault(noun, Set.of()).stream()
                        .anyMatch(n -> words.contains("name " + n) || words.contains(n));
        return named ? "named" : "no";
    }
}
