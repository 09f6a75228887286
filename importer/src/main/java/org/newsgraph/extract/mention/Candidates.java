package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;

/** Finds whom an anaphor may refer to: who was named before, agrees in type and gender, and is not barred by syntax. */
final class Candidates {
    private final Salience salience = new Salience();
    private final Binding binding = new Binding();

    /** The candidates, the one mentioned last first. */
    List<Candidate> of(Scene scene, int anaphor, Anaphor kind) {
        Draft draft = scene.draft(anaphor);
        Map<Integer, Candidate> found = new TreeMap<>();
        List<Candidate> pairs = new ArrayList<>();
        Set<Integer> barred = new HashSet<>();
        for (int s = draft.sentence(); s >= Math.max(0, draft.sentence() - kind.far); s--) {
            for (int j : scene.inSentence(s)) {
                if (j == anaphor || !scene.draft(j).precedes(draft)) {
                    continue;
                }
                int root = scene.clusters.find(j);
                if (!scene.draft(root).isName()) {
                    continue;
                }
                if (kind == Anaphor.THEY) {
                    pair(scene, anaphor, j).ifPresent(pairs::add);
                }
                if (!kind.mayBe(scene.type(j)) || !agrees(scene, kind, draft, j)) {
                    continue;
                }
                if (!binding.allows(scene, anaphor, j)) {
                    barred.add(root);
                }
                Candidate c = new Candidate(root, j, List.of(), salience.score(scene, draft, j));
                found.merge(root, c, (a, b) -> later(scene, a, b));
            }
        }
        found.keySet().removeAll(barred);
        List<Candidate> all = new ArrayList<>(found.values());
        all.addAll(pairs);
        all.sort((a, b) ->
                scene.draft(b.last()).span().compareTo(scene.draft(a.last()).span()));
        return all;
    }

    private static Candidate later(Scene scene, Candidate a, Candidate b) {
        Candidate last = scene.draft(a.last()).precedes(scene.draft(b.last())) ? b : a;
        return new Candidate(a.root(), last.last(), List.of(), Math.max(a.salience(), b.salience()));
    }

    private Optional<Candidate> pair(Scene scene, int anaphor, int first) {
        List<Integer> others = conjuncts(scene, first).stream()
                .filter(k -> scene.draft(k).precedes(scene.draft(anaphor))
                        && scene.draft(scene.clusters.find(k)).isName())
                .toList();
        boolean allowed = !others.isEmpty()
                && binding.allows(scene, anaphor, first)
                && others.stream().allMatch(k -> binding.allows(scene, anaphor, k));
        return allowed
                ? Optional.of(new Candidate(
                        scene.clusters.find(first), first, others, salience.score(scene, scene.draft(anaphor), first)))
                : Optional.empty();
    }

    /** The drafts of the same type that the draft is coordinated with as the first of them. */
    static List<Integer> conjuncts(Scene scene, int first) {
        Draft d = scene.draft(first);
        EntityType type = scene.type(first);
        if (type == EntityType.OTHER || type == EntityType.EVENT) {
            return List.of();
        }
        return scene.sentence(d).syntax().children(d.head(), "conj").stream()
                .flatMap(c -> scene.headedBy(d.sentence(), c).stream())
                .filter(k -> scene.type(k) == type)
                .toList();
    }

    private static boolean agrees(Scene scene, Anaphor kind, Draft draft, int j) {
        return switch (kind) {
            case HE -> isOf(scene, j, Gender.MASCULINE);
            case SHE -> isOf(scene, j, Gender.FEMININE);
            case THE_PERSON ->
                Nouns.standard()
                        .gender(scene.sentence(draft).token(draft.head()).lemma())
                        .map(g -> isOf(scene, j, g))
                        .orElse(true);
            case IT, THEY -> !isAdjective(scene, j);
            default -> true;
        };
    }

    private static boolean isOf(Scene scene, int j, Gender gender) {
        return scene.gender(j).map(g -> g == gender).orElse(true);
    }

    /** "German" names a country, but nobody says "it" of that word. */
    static boolean isAdjective(Scene scene, int j) {
        Draft d = scene.draft(j);
        Sentence sentence = scene.sentence(d);
        return d.isName() && sentence.token(d.head()).tag().startsWith("JJ");
    }
}
