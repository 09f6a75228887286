package org.newsgraph.extract.mention;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Plurals that count whom they mean: "the two leaders", "both countries", "the three Democrats". Each is a mention of every one of
 * those whom it means, if the nearest of the last sentences that names any of the kind names just as many. Adherents of a
 * party are none of another party or of a foreign state.
 */
final class SplitAntecedents {
    private static final int NEAR = 2;
    private static final Map<String, Integer> NUMBERS = Map.of("both", 2, "two", 2, "three", 3, "four", 4);
    private static final Set<String> DEFINITE = Set.of("the", "these", "those", "both");

    private final Sides sides = new Sides();

    /** @param first index of the first draft of a name or common noun, and so on up to the last, exclusive */
    void join(Scene scene, int first, int last) {
        for (int i = first; i < last; i++) {
            Draft plural = scene.draft(i);
            int number = number(scene, plural);
            Optional<EntityType> kind = number == 0 ? Optional.empty() : kind(scene, plural);
            if (kind.isPresent() && isBare(scene, plural)) {
                List<Integer> meant = meant(scene, i, kind.get(), number);
                if (meant.size() == number) {
                    refer(scene, i, meant);
                }
            }
        }
    }

    private static int number(Scene scene, Draft plural) {
        Sentence sentence = scene.sentence(plural);
        if (!sentence.token(plural.head()).tag().endsWith("S")) {
            return 0;
        }
        boolean definite = false;
        int number = 0;
        for (int c : sentence.syntax().children(plural.head())) {
            String word = sentence.token(c).text().toLowerCase(Locale.ROOT);
            definite |= c < plural.head() && DEFINITE.contains(word);
            number = c < plural.head() && NUMBERS.containsKey(word) ? NUMBERS.get(word) : number;
        }
        return definite ? number : 0;
    }

    private Optional<EntityType> kind(Scene scene, Draft plural) {
        String noun = scene.sentence(plural).token(plural.head()).lemma().toLowerCase(Locale.ROOT);
        if (plural.isName()) {
            return sides.isAdherents(plural.text()) ? Optional.of(EntityType.PERSON) : Optional.empty();
        }
        Optional<NounClass> denoted = Nouns.standard()
                .classOf(noun)
                .or(() -> Offices.standard().byNoun(noun).map(o -> NounClass.PERSON));
        return denoted.filter(c -> c == NounClass.PERSON || c == NounClass.COUNTRY)
                .map(c -> c == NounClass.PERSON ? EntityType.PERSON : EntityType.COUNTRY);
    }

    /** Whether nothing else says who is meant: "the two men who fled", "the two Russian ministers". */
    private static boolean isBare(Scene scene, Draft plural) {
        Sentence sentence = scene.sentence(plural);
        Syntax syntax = sentence.syntax();
        return syntax.children(plural.head(), "acl", "acl:relcl", "nmod", "nmod:poss", "appos", "conj")
                        .isEmpty()
                && syntax.children(plural.head(), "amod", "compound").stream()
                        .noneMatch(c -> sentence.token(c).isProperNoun()
                                || Character.isUpperCase(
                                        sentence.token(c).text().charAt(0)));
    }

    /**
     * Those whom the nearest sentence names that names any of the kind, the subject of the plural's own verb left out; of those who
     * are only named as owners of something just the ones whom their party tells.
     */
    private List<Integer> meant(Scene scene, int i, EntityType kind, int number) {
        Draft plural = scene.draft(i);
        Set<Integer> barred = subjects(scene, plural);
        String noun = scene.sentence(plural).token(plural.head()).lemma();
        Optional<Gender> gender = Nouns.standard().gender(noun);
        for (int back = 0; back <= NEAR; back++) {
            int sentence = plural.sentence() - back;
            Set<Integer> found = new LinkedHashSet<>();
            IntStream.range(0, scene.drafts.size())
                    .filter(j -> scene.draft(j).sentence() == sentence
                            && scene.draft(j).precedes(plural))
                    .filter(j -> scene.draft(scene.clusters.find(j)).isName() && scene.type(j) == kind)
                    .filter(j -> plural.isName() || !isOwner(scene, scene.draft(j)))
                    .map(scene.clusters::find)
                    .filter(j -> !barred.contains(j))
                    .filter(j -> gender.isEmpty() || scene.gender(j).isEmpty() || gender.equals(scene.gender(j)))
                    .filter(j -> !plural.isName() || sides.mayBe(scene, j, plural.text()))
                    .forEach(found::add);
            if (found.size() >= number || (found.size() > 0 && back > 0)) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    private static boolean isOwner(Scene scene, Draft draft) {
        return scene.sentence(draft).syntax().is(draft.head(), "nmod:poss");
    }

    /** Clusters of the subject of the verb that the plural is an argument of. */
    private static Set<Integer> subjects(Scene scene, Draft plural) {
        Syntax syntax = scene.sentence(plural).syntax();
        int verb = syntax.head(plural.head());
        Set<Integer> subjects = new LinkedHashSet<>();
        if (verb >= 0 && !syntax.is(plural.head(), "nsubj")) {
            for (int s : syntax.children(verb, "nsubj", "nsubj:pass")) {
                scene.headedBy(plural.sentence(), s).ifPresent(j -> subjects.add(scene.clusters.find(j)));
            }
        }
        return subjects;
    }

    /** Makes the plural, and what has been taken to refer back to it, mentions of all whom it means. */
    private static void refer(Scene scene, int i, List<Integer> meant) {
        Draft plural = scene.draft(i);
        if (plural.isName()) {
            Sentence sentence = scene.sentence(plural);
            int first = sentence.syntax().subtree(plural.head()).get(0);
            Draft phrase = Draft.of(
                            scene.reading, sentence, first, plural.last(), MentionKind.NOMINAL, EntityType.GROUP, 0.6)
                    .withHead(plural.head());
            meant.forEach(j -> add(scene, phrase, j));
            return;
        }
        if (scene.draft(scene.clusters.find(i)).isName()) {
            return;
        }
        List<Draft> members = IntStream.range(0, scene.drafts.size())
                .filter(j -> scene.clusters.joined(i, j) && !scene.draft(j).precedes(plural))
                .mapToObj(scene::draft)
                .toList();
        if (members.size() < scene.members(i).size()) {
            return;
        }
        scene.joined(meant.get(0), i);
        members.forEach(m -> meant.stream().skip(1).forEach(j -> add(scene, m, j)));
    }

    private static void add(Scene scene, Draft mention, int entity) {
        scene.drafts.add(mention);
        scene.joined(entity, scene.clusters.add());
    }
}
