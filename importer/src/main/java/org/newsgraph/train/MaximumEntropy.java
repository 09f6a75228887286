package org.newsgraph.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's maximum entropy models for yes and no, by L-BFGS with L2 regularisation, as weights of a logistic regression. */
final class MaximumEntropy {
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int ITERATIONS = 200;

    private final double regularisation;
    private final int least;

    /** Drops features that fewer than {@code least} cases have. */
    MaximumEntropy(double regularisation, int least) {
        this.regularisation = regularisation;
        this.least = least;
    }

    /** The weight of each feature; both answers must occur. */
    Map<String, Double> train(List<LogisticRegression.Case> cases) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, least);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, regularisation);
        parameters.put("PrintMessages", false);
        List<Event> events = cases.stream()
                .map(c -> new Event(
                        c.right() ? YES : NO, c.features().stream().distinct().toArray(String[]::new)))
                .toList();
        try {
            return weights((AbstractModel) TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                    .train(ObjectStreamUtils.createObjectStream(events)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> weights(AbstractModel model) {
        Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
        Map<String, Double> weights = new TreeMap<>();
        features.forEach((feature, context) -> {
            double weight = 0;
            for (int i = 0; i < context.getOutcomes().length; i++) {
                boolean yes = model.getOutcome(context.getOutcomes()[i]).equals(YES);
                weight += (yes ? 1 : -1) * context.getParameters()[i];
            }
            weights.put(feature, weight);
        });
        return weights;
    }
}
