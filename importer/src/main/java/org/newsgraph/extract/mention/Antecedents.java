package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.LogisticModel;

/**
 * Decides which named entity a pronoun or a definite noun phrase refers to, if any, by logistic regression over all that may be meant,
 * a model for each kind of {@link Anaphor}. What the rules would take is one of its features. Its card is {@code docs/models/coreference.md}.
 */
final class Antecedents {
    private final LogisticModel model;
    private final Consumer<Supplier<AntecedentSample>> samples;
    private final Candidates candidates = new Candidates();

    /** @param samples is given all that is asked of the model */
    Antecedents(LogisticModel model, Consumer<Supplier<AntecedentSample>> samples) {
        this.model = model;
        this.samples = samples;
    }

    /** Whom the draft refers to; {@code ruled} is whom the rules take, who is kept where there is no choice among names. */
    Optional<Candidate> choose(Scene scene, int anaphor, Optional<Candidate> ruled) {
        Optional<Anaphor> kind = Anaphor.of(scene, scene.draft(anaphor));
        if (kind.isEmpty() || ruled.filter(r -> isAhead(scene, anaphor, r)).isPresent()) {
            return ruled;
        }
        String task = kind.get().name().toLowerCase(Locale.ROOT);
        List<Candidate> all = candidates.of(scene, anaphor, kind.get());
        AntecedentFeatures features = new AntecedentFeatures(scene, anaphor, kind.get(), all, ruled);
        Candidate best = null;
        double most = 0;
        for (Candidate c : all) {
            List<String> told = features.of(c);
            samples.accept(() -> new AntecedentSample(
                    scene.draft(anaphor).span(), task, names(scene, c), features.isRuled(c), told));
            double probability = model.probability(task, told);
            if (probability > most) {
                most = probability;
                best = c;
            }
        }
        if (!model.knows(task)) {
            return ruled;
        }
        return best != null && most >= kind.get().least
                ? Optional.of(best)
                : ruled.filter(r -> !scene.draft(scene.clusters.find(r.last())).isName());
    }

    private static boolean isAhead(Scene scene, int anaphor, Candidate c) {
        return scene.draft(anaphor).precedes(scene.draft(c.last()));
    }

    private static List<Set<String>> names(Scene scene, Candidate c) {
        return Stream.concat(Stream.of(c.last()), c.others().stream())
                .map(j -> scene.members(j).stream()
                        .map(scene::draft)
                        .filter(Draft::isName)
                        .map(Draft::text)
                        .collect(Collectors.<String, Set<String>>toCollection(TreeSet::new)))
                .toList();
    }
}
