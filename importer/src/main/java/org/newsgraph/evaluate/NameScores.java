package org.newsgraph.evaluate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores of exact spans with their types.
 *
 * @param sentences counts of each sentence by type, the units that intervals resample
 * @param calibrationError expected calibration error of the names of {@link #CORE}
 * @param tokensPerSecond tokens tagged in a second of one thread's processor time
 */
public record NameScores(
        List<Map<String, Counts>> sentences, double calibrationError, double tokensPerSecond, int tokens) {
    /** The types that all corpora have, and that the first figure sums up. */
    public static final Set<String> CORE = Set.of("PER", "ORG", "LOC");

    private static final int SAMPLES = 1000;
    private static final double TAIL = 0.025;
    private static final long SEED = 1;

    public NameScores {
        sentences = List.copyOf(sentences);
    }

    /** Counts of each type. */
    public Map<String, Counts> byType() {
        Map<String, Counts> all = new TreeMap<>();
        sentences.forEach(s -> s.forEach((type, counts) -> all.merge(type, counts, Counts::plus)));
        return all;
    }

    public Counts sum(Collection<String> types) {
        return sum(sentences, types);
    }

    /** Bounds of the 95 % interval of F1 over these types: percentiles of 1,000 bootstrap samples of sentences. */
    public double[] interval(Collection<String> types) {
        Counts[] counts = sentences.stream().map(s -> sum(List.of(s), types)).toArray(Counts[]::new);
        Random random = new Random(SEED);
        double[] f1 = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            int right = 0;
            int found = 0;
            int gold = 0;
            for (int k = 0; k < counts.length; k++) {
                Counts drawn = counts[random.nextInt(counts.length)];
                right += drawn.right();
                found += drawn.found();
                gold += drawn.gold();
            }
            f1[i] = new Counts(right, found, gold).f1();
        }
        Arrays.sort(f1);
        return new double[] {f1[(int) (TAIL * SAMPLES)], f1[(int) ((1 - TAIL) * SAMPLES) - 1]};
    }

    private static Counts sum(List<Map<String, Counts>> sentences, Collection<String> types) {
        Counts sum = Counts.NONE;
        for (Map<String, Counts> sentence : sentences) {
            for (String type : types) {
                sum = sum.plus(sentence.getOrDefault(type, Counts.NONE));
            }
        }
        return sum;
    }
}
