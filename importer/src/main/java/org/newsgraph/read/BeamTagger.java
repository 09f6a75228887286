package org.newsgraph.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.MaxentTable;
import org.newsgraph.read.maxent.MemoModel;
import org.newsgraph.read.maxent.Ranking;

/** The beam search of OpenNLP's tagger, with its model and its features. For one thread. */
final class BeamTagger {
    private static final int BEAM = 3;
    private static final int NONE = -1;
    private static final Comparator<Path> MOST_PROBABLE_FIRST =
            Comparator.comparingDouble(Path::logProbability).reversed();

    private final MemoModel model;
    private final FeatureKey[] tags;

    /** Tags of a sentence by number, from the last word back. */
    private record Path(@Nullable Path before, int tag, double logProbability) {
        int tagBefore() {
            return before == null ? NONE : before.tag;
        }
    }

    BeamTagger(MaxentTable model) {
        this.model = new MemoModel(model);
        this.tags = new FeatureKey[model.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = FeatureKey.of(model.outcome(i));
        }
    }

    /** The most probable tags of words in Penn Treebank form. */
    String[] tag(List<String> forms) {
        TagContext context = new TagContext(forms);
        List<Path> beam = List.of(new Path(null, NONE, 0));
        for (int i = 0; i < forms.size(); i++) {
            List<Path> next = new ArrayList<>();
            for (Path path : beam) {
                extend(path, model.probabilities(context.of(i, key(path.tagBefore()), key(path.tag))), next);
            }
            next.sort(MOST_PROBABLE_FIRST);
            beam = next.subList(0, Math.min(BEAM, next.size()));
        }
        String[] best = new String[forms.size()];
        Path path = beam.get(0);
        for (int i = best.length - 1; i >= 0 && path != null; i--) {
            best[i] = model.table().outcome(path.tag);
            path = path.before;
        }
        return best;
    }

    private FeatureKey key(int tag) {
        return tag == NONE ? FeatureKey.EMPTY : tags[tag];
    }

    private static void extend(Path path, double[] probabilities, List<Path> next) {
        double threshold = Ranking.nth(probabilities, BEAM);
        for (int tag = 0; tag < probabilities.length; tag++) {
            if (probabilities[tag] >= threshold) {
                next.add(new Path(path, tag, path.logProbability + Math.log(probabilities[tag])));
            }
        }
    }
}
