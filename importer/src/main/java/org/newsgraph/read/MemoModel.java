package org.newsgraph.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.EvalParameters;
import opennlp.tools.ml.model.UniformPrior;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of OpenNLP's that gives the same probabilities, to the last bit, at less cost. The derivations of a
 * beam ask for the same contexts again and again, so it remembers the latest; and it looks features up in a table made for that.
 * For one thread; {@link Shared} is what threads share.
 */
final class MemoModel extends AbstractModel {
    private static final int REMEMBERED = 1 << 10;

    /** What the models of all threads have in common; immutable. */
    static final class Shared {
        private final Context[] parameters;
        private final String[] outcomes;
        private final FeatureTable features;
        private final EvalParameters evaluated;

        Shared(Context[] parameters, String[] outcomes, FeatureTable features) {
            this.parameters = parameters;
            this.outcomes = outcomes;
            this.features = features;
            this.evaluated = new EvalParameters(parameters, outcomes.length);
        }

        /** Takes over what a model that OpenNLP has read consists of. */
        @SuppressWarnings("unchecked") // an array of parameters, numbers of features by name, and names of outcomes
        static Shared of(GISModel model) {
            Object[] structures = model.getDataStructures();
            Map<String, Context> byName = (Map<String, Context>) structures[1];
            return new Shared(
                    byName.values().toArray(Context[]::new),
                    (String[]) structures[2],
                    new FeatureTable(List.copyOf(byName.keySet())));
        }
    }

    private static final class Answer {
        private final String[] context;
        private final double[] probabilities;

        Answer(String[] context, double[] probabilities) {
            this.context = context;
            this.probabilities = probabilities;
        }
    }

    private final Shared shared;
    private final @Nullable Answer[] latest = new Answer[REMEMBERED];
    private final UniformPrior uniform = new UniformPrior();

    MemoModel(Shared shared) {
        super(shared.parameters, new String[0], Map.of(), shared.outcomes);
        this.shared = shared;
        this.modelType = ModelType.Maxent;
        uniform.setLabels(shared.outcomes, new String[0]);
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[getNumOutcomes()]);
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
        int hash = Arrays.hashCode(context);
        int slot = (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
        Answer before = latest[slot];
        if (before != null && Arrays.equals(before.context, context)) {
            System.arraycopy(before.probabilities, 0, probabilities, 0, probabilities.length);
            return probabilities;
        }
        uniform.logPrior(probabilities, new int[0]);
        GISModel.eval(shared.features.find(context), probabilities, shared.evaluated);
        latest[slot] = new Answer(context, probabilities.clone());
        return probabilities;
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        throw new UnsupportedOperationException("the features of these models have no values");
    }
}
