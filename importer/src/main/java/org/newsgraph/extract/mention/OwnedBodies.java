package org.newsgraph.extract.mention;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;

/** Joins bodies that have no name but are somebody's: "the Smith campaign", "Ada Smith's campaign" and "her campaign" are one. */
final class OwnedBodies {
    /** What tells bodies apart: the noun, whose it is, and what else is said of it. */
    private record Body(String noun, int owner, SortedSet<String> modifiers) {}

    private static final Set<String> OTHER = Set.of("a", "an", "another", "other", "some", "any", "every", "each");

    private OwnedBodies() {}

    /** Those of the nominals from {@code first} on and before {@code last}; names and pronouns have been joined. */
    static void join(Scene scene, int first, int last) {
        Map<Body, Integer> seen = new HashMap<>();
        for (int i = first; i < last; i++) {
            int nominal = i;
            if (scene.members(i).stream().anyMatch(m -> scene.draft(m).isName())) {
                continue;
            }
            body(scene, scene.draft(i)).ifPresent(body -> {
                Integer before = seen.putIfAbsent(body, nominal);
                if (before != null) {
                    scene.joined(before, nominal);
                }
            });
        }
    }

    /** Whether a name of a person tells whose body it is, "the Smith administration", so that it is no other than what was called so. */
    static boolean isNamed(Scene scene, Draft nominal) {
        return nominal.type() == EntityType.ORGANIZATION
                && owners(scene, nominal).stream().map(scene::draft).anyMatch(Draft::isName);
    }

    /** Whether the words of the phrase hold that name. */
    static boolean holdsName(Scene scene, Draft nominal) {
        return owners(scene, nominal).stream()
                .map(scene::draft)
                .anyMatch(o -> o.isName() && nominal.span().contains(o.span()));
    }

    /** The fullest name of the person whose body it is, if a possessive tells whose. */
    static Optional<String> owner(Scene scene, Draft nominal) {
        return owners(scene, nominal).stream()
                .filter(o -> scene.sentence(nominal).syntax().is(scene.draft(o).head(), "nmod:poss"))
                .flatMap(o -> scene.members(o).stream())
                .map(scene::draft)
                .filter(d -> d.isName() && d.type() == EntityType.PERSON)
                .map(Draft::text)
                .max(Comparator.comparingInt(String::length));
    }

    private static List<Integer> owners(Scene scene, Draft nominal) {
        return scene.sentence(nominal).syntax().children(nominal.head(), "compound", "nmod:poss").stream()
                .flatMap(c -> scene.headedBy(nominal.sentence(), c).stream())
                .filter(j -> scene.draft(j).kind() != MentionKind.NOMINAL && scene.type(j) == EntityType.PERSON)
                .toList();
    }

    private static Optional<Body> body(Scene scene, Draft nominal) {
        Sentence sentence = scene.sentence(nominal);
        String determiner = sentence.token(nominal.first()).text().toLowerCase(Locale.ROOT);
        if (nominal.kind() != MentionKind.NOMINAL
                || nominal.type() != EntityType.ORGANIZATION
                || OTHER.contains(determiner)) {
            return Optional.empty();
        }
        List<Integer> owners = owners(scene, nominal);
        if (owners.size() != 1) {
            return Optional.empty();
        }
        Draft owner = scene.draft(owners.get(0));
        SortedSet<String> modifiers = new TreeSet<>();
        for (int t = nominal.first(); t < nominal.head(); t++) {
            if ((t < owner.first() || t > owner.last())
                    && sentence.syntax().head(t) == nominal.head()
                    && sentence.token(t).tag().matches("NN.*|JJ.*|CD|VB[NG]")) {
                modifiers.add(sentence.token(t).lemma().toLowerCase(Locale.ROOT));
            }
        }
        String noun = sentence.token(nominal.head()).lemma().toLowerCase(Locale.ROOT);
        return Optional.of(new Body(noun, scene.clusters.find(owners.get(0)), modifiers));
    }
}
