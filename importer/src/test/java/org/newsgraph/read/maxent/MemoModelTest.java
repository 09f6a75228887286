package org.newsgraph.read.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.junit.jupiter.api.Test;

final class MemoModelTest {
    private static final String[] OUTCOMES = {"S-NP", "C-NP", "O"};

    /** Contexts come in turn and again, known features among unknown ones, more of them than are remembered. */
    @Test
    void probabilities_are_those_of_the_original_but_for_the_last_bits() {
        Random random = new Random(7);
        GISModel original = model(random);
        MemoModel memo = new MemoModel(MaxentTable.of(original));
        Features features = new Features();
        List<String[]> contexts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            contexts.add(context(random));
        }
        for (int i = 0; i < 20_000; i++) {
            String[] context = contexts.get(random.nextInt(contexts.size()));
            features.clear();
            for (String feature : context) {
                features.add(FeatureKey.of(feature));
            }
            double[] expected = original.eval(context);
            double[] ours = memo.probabilities(features);
            for (int k = 0; k < expected.length; k++) {
                assertEquals(expected[k], ours[k], 8 * Math.ulp(expected[k]));
            }
        }
    }

    private static GISModel model(Random random) {
        String[] names = new String[300];
        Context[] parameters = new Context[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = "feature " + i;
            parameters[i] = random.nextBoolean()
                    ? new Context(new int[] {0, 2}, new double[] {random.nextGaussian(), random.nextGaussian()})
                    : new Context(new int[] {1}, new double[] {random.nextGaussian()});
        }
        return new GISModel(parameters, names, OUTCOMES);
    }

    private static String[] context(Random random) {
        String[] context = new String[1 + random.nextInt(60)];
        for (int i = 0; i < context.length; i++) {
            context[i] = "feature " + random.nextInt(600);
        }
        return context;
    }
}
