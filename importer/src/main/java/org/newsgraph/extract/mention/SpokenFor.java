package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Whom a speaker means by "we": a body or a country itself that speaks, else the body or the country whose office a title or
 * an apposition gives the speaker ("Boeing spokeswoman Rosa Quilla", "Peter Holm, president of Kenya"). Others who say "we"
 * may mean anybody.
 */
final class SpokenFor {
    private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION, EntityType.COUNTRY);
    private static final Set<String> OWNERS = Set.of("of", "for", "at");

    private SpokenFor() {}

    /** Indices of drafts: of the speaker, and of whom he speaks for. */
    static Optional<Integer> body(Scene scene, int speaker) {
        if (BODIES.contains(scene.type(speaker))) {
            return Optional.of(speaker);
        }
        return scene.type(speaker) != EntityType.PERSON
                ? Optional.empty()
                : scene.members(speaker).stream()
                        .map(scene::draft)
                        .filter(Draft::isName)
                        .flatMap(name -> titled(scene, name).or(() -> apposed(scene, name)).stream())
                        .findFirst();
    }

    private static Optional<Integer> titled(Scene scene, Draft name) {
        Sentence sentence = scene.sentence(name);
        int first = name.first();
        while (first > 0 && sentence.token(first - 1).tag().matches("NN.*|JJ.*|POS")) {
            first--;
        }
        int from = first;
        StringBuilder title = new StringBuilder();
        for (int t = first; t < name.first(); t++) {
            title.append(t == first ? "" : " ").append(sentence.token(t).text());
        }
        return Offices.standard().atEndOf(title.toString()).isEmpty()
                ? Optional.empty()
                : bodies(scene, name.sentence())
                        .filter(j ->
                                scene.draft(j).first() >= from && scene.draft(j).last() < name.first())
                        .findFirst();
    }

    private static Optional<Integer> apposed(Scene scene, Draft name) {
        Sentence sentence = scene.sentence(name);
        Syntax syntax = sentence.syntax();
        return syntax.children(name.head(), "appos").stream()
                .flatMap(office -> Stream.concat(Stream.of(office), syntax.children(office, "conj").stream()))
                .filter(office -> Offices.standard()
                        .byNoun(sentence.token(office).lemma())
                        .isPresent())
                .flatMap(office -> owners(sentence, office).stream())
                .flatMap(owner -> bodies(scene, name.sentence())
                        .filter(j -> scene.draft(j).head() == owner))
                .findFirst();
    }

    private static List<Integer> owners(Sentence sentence, int office) {
        Syntax syntax = sentence.syntax();
        Stream<Integer> behind = syntax.children(office, "nmod").stream()
                .filter(n -> syntax.children(n, "case").stream()
                        .anyMatch(c -> OWNERS.contains(sentence.token(c).text())));
        return Stream.concat(syntax.children(office, "compound", "amod", "nmod:poss").stream(), behind)
                .toList();
    }

    private static Stream<Integer> bodies(Scene scene, int sentence) {
        return Stream.iterate(0, j -> j < scene.drafts.size(), j -> j + 1)
                .filter(j -> scene.draft(j).sentence() == sentence
                        && scene.draft(j).isName()
                        && BODIES.contains(scene.type(j)));
    }
}
