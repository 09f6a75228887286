package org.newsgraph.read.maxent;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;

/**
 * The weights of a maximum entropy model of OpenNLP's, side by side. It gives the probabilities that OpenNLP gives but for the last bits:
 * exponentials are those of the processor, which cost a quarter of those in software.
 * Immutable and thread-safe.
 */
public final class MaxentTable {
    private final FeatureTable features;
    /** Of feature {@code i}, outcomes and weights are those from {@code begins[i]} to {@code begins[i + 1]}. */
    private final int[] begins;

    private final short[] outcomes;
    private final double[] weights;
    private final String[] names;
    /** The logarithm of the probability of each outcome before anything is known, and what it is the logarithm of. */
    private final double prior;

    private final double uniform;

    private MaxentTable(FeatureTable features, Context[] parameters, String[] names) {
        this.features = features;
        this.names = names.clone();
        this.prior = StrictMath.log(1.0 / names.length);
        this.uniform = Math.exp(prior);
        this.begins = new int[parameters.length + 1];
        for (int i = 0; i < parameters.length; i++) {
            begins[i + 1] = begins[i] + parameters[i].getOutcomes().length;
        }
        this.outcomes = new short[begins[parameters.length]];
        this.weights = new double[outcomes.length];
        for (int i = 0; i < parameters.length; i++) {
            int[] of = parameters[i].getOutcomes();
            for (int k = 0; k < of.length; k++) {
                outcomes[begins[i] + k] = (short) of[k];
            }
            System.arraycopy(parameters[i].getParameters(), 0, weights, begins[i], of.length);
        }
    }

    /** Takes over what a model that OpenNLP has read consists of; throws IllegalArgumentException for a model of another kind. */
    @SuppressWarnings(
            "unchecked") // an array of parameters, parameters by the name of the feature, and names of outcomes
    public static MaxentTable of(MaxentModel model) {
        if (!(model instanceof GISModel read)) {
            throw new IllegalArgumentException("no maximum entropy model: " + model.getClass());
        }
        Object[] structures = read.getDataStructures();
        Map<String, Context> byName = (Map<String, Context>) structures[1];
        return new MaxentTable(
                new FeatureTable(List.copyOf(byName.keySet())), byName.values().toArray(Context[]::new), (String[])
                        structures[2]);
    }

    /** How many outcomes there are; they are numbered from 0. */
    public int size() {
        return names.length;
    }

    public String outcome(int number) {
        return names[number];
    }

    /** The number of an outcome; throws IllegalArgumentException if the model has none of this name. */
    public int number(String outcome) {
        int number = Arrays.asList(names).indexOf(outcome);
        if (number < 0) {
            throw new IllegalArgumentException("the model lacks the outcome " + outcome);
        }
        return number;
    }

    /** The probability of each outcome in a context that has these features. */
    public double[] probabilities(Features context) {
        int[] known = new int[context.size()];
        int size = features.find(context, known);
        double[] sums = new double[names.length];
        Arrays.fill(sums, prior);
        for (int i = 0; i < size; i++) {
            int end = begins[known[i] + 1];
            for (int k = begins[known[i]]; k < end; k++) {
                sums[outcomes[k]] += weights[k];
            }
        }
        return normalized(sums);
    }

    private double[] normalized(double[] sums) {
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] == prior ? uniform : Math.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }
}
