package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.newsgraph.knowledge.Gender;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Finds what pronouns refer to, from the first to the last: candidates must agree in gender, number and kind and must not be
 * barred by syntax; of those, the rules take the one of most {@link Salience}, and {@link Antecedents} decides. "I" in a quotation is its speaker, "we" whom he speaks for. "They" may refer
 * to a group, an organization, or to all that a coordination names.
 */
final class Pronouns {
    private static final int FAR = 3;
    /** What "they" loses with a single organization, beside a group or several. */
    private static final double SINGULAR = -20;

    private final Salience salience = new Salience();
    private final Binding binding = new Binding();

    void join(Scene scene, Antecedents antecedents, int first, int last) {
        for (int i = first; i < last; i++) {
            int pronoun = i;
            Optional<Candidate> ruled = antecedent(scene, i).map(j -> ruled(scene, pronoun, j));
            antecedents.choose(scene, i, ruled).ifPresent(c -> {
                scene.joined(c.last(), pronoun);
                c.others().forEach(other -> {
                    scene.drafts.add(scene.draft(pronoun));
                    scene.joined(other, scene.clusters.add());
                });
            });
        }
    }

    /** "They" that refers to no group refers to all that is coordinated. */
    private static Candidate ruled(Scene scene, int pronoun, int antecedent) {
        boolean pair = PronounDrafts.kind(scene.draft(pronoun)) == Pronoun.THEY && !isPlural(scene, antecedent);
        return new Candidate(
                scene.clusters.find(antecedent),
                antecedent,
                pair ? Candidates.conjuncts(scene, antecedent) : List.of(),
                0);
    }

    private Optional<Integer> antecedent(Scene scene, int i) {
        Draft pronoun = scene.draft(i);
        Optional<Quotation> quotation = scene.quotation(pronoun.span());
        return switch (PronounDrafts.kind(pronoun)) {
            case I -> quotation.flatMap(q -> speaker(scene, q));
            case WE -> quotation.flatMap(q -> speaker(scene, q)).flatMap(s -> SpokenFor.body(scene, s));
            case HE -> person(scene, i, Gender.MASCULINE, quotation);
            case SHE -> person(scene, i, Gender.FEMININE, quotation);
            case IT -> salience.best(scene, i, 2, j -> isThing(scene, j) && binding.allows(scene, i, j));
            case THEY ->
                salience.best(
                        scene,
                        i,
                        2,
                        j -> (isPlural(scene, j) || isPair(scene, j)) && binding.allows(scene, i, j),
                        j -> scene.type(j) == EntityType.ORGANIZATION && !isPair(scene, j) ? SINGULAR : 0);
        };
    }

    /** The speaker of the passage, or of the piece of the same utterance that has a reporting clause. */
    static Optional<Integer> speaker(Scene scene, Quotation quotation) {
        return scene.speaker(quotation)
                .or(() -> quotation.pieces().stream()
                        .flatMap(p ->
                                scene.quotations.stream().filter(q -> q.span().equals(p)))
                        .flatMap(q -> scene.speaker(q).stream())
                        .findFirst());
    }

    private Optional<Integer> person(Scene scene, int i, Gender gender, Optional<Quotation> quotation) {
        Optional<Integer> speaker = quotation.flatMap(q -> speaker(scene, q));
        IntPredicate agrees = j -> isPerson(scene, j)
                && (scene.gender(j).isEmpty() || scene.gender(j).get() == gender)
                && speaker.filter(s -> scene.clusters.joined(s, j)).isEmpty()
                && binding.allows(scene, i, j);
        IntPredicate told =
                j -> agrees.test(j) && scene.quotation(scene.draft(j).span()).isEmpty();
        IntPredicate first = quotation.isEmpty() ? told : agrees;
        IntToDoubleFunction owner = j -> Belongings.preference(scene, i, j);
        return cataphora(scene, i, agrees)
                .or(() -> salience.best(scene, i, FAR, first, owner))
                .or(() -> salience.best(scene, i, 2 * FAR, first, owner))
                .or(() -> salience.best(scene, i, FAR, agrees));
    }

    /** In an adjunct before the main clause, "in his first interview, Trump …": the subject of the main clause. */
    private static Optional<Integer> cataphora(Scene scene, int i, IntPredicate agrees) {
        Draft pronoun = scene.draft(i);
        Sentence sentence = scene.sentence(pronoun);
        Syntax syntax = sentence.syntax();
        int adjunct = pronoun.head();
        while (syntax.head(adjunct) >= 0 && syntax.head(syntax.head(adjunct)) >= 0) {
            adjunct = syntax.head(adjunct);
        }
        if (!syntax.is(adjunct, "obl") && !syntax.is(adjunct, "advcl")) {
            return Optional.empty();
        }
        int verb = syntax.head(adjunct);
        for (int subject : syntax.children(verb, "nsubj", "nsubj:pass")) {
            Optional<Integer> j = scene.headedBy(pronoun.sentence(), subject);
            if (subject > pronoun.head()
                    && subject > adjunct
                    && j.isPresent()
                    && scene.draft(j.get()).isName()
                    && agrees.test(j.get())) {
                return j;
            }
        }
        return Optional.empty();
    }

    private static boolean isPerson(Scene scene, int j) {
        return scene.type(j) == EntityType.PERSON
                && (scene.draft(j).isName()
                        || scene.clusters.find(j) != j
                        || scene.draft(j).type() == EntityType.PERSON);
    }

    private static boolean isThing(Scene scene, int j) {
        boolean adjective = Candidates.isAdjective(scene, j);
        return switch (scene.type(j)) {
            case ORGANIZATION, COUNTRY, PLACE -> !adjective;
            default -> false;
        };
    }

    private static boolean isPlural(Scene scene, int j) {
        Draft d = scene.draft(j);
        return switch (scene.type(j)) {
            case GROUP -> !Candidates.isAdjective(scene, j);
            case ORGANIZATION -> Salience.isSubject(scene, d);
            default -> false;
        };
    }

    /** Whether the draft is the first of two or more people, countries or organizations in coordination. */
    private static boolean isPair(Scene scene, int j) {
        return !Candidates.conjuncts(scene, j).isEmpty();
    }
}
