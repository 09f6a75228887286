package org.newsgraph.training;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Fine-tunes an encoder: Adam, a short warm-up, then a learning rate that falls to nothing. */
final class FineTuning {
    private static final double NANOS = 1e9;
    private static final float WARM_UP = 0.05f;
    private static final int REPORT_EVERY = 20;
    private static final double KEPT = 0.95;

    private final int epochs;
    private final float rate;
    private final long seed;
    private final PrintStream out;
    private final int checkpoint;
    private final Consumer<Weights> checkpoints;

    /** Hands over what was learned so far, after every so many steps. */
    FineTuning(int epochs, float rate, long seed, PrintStream out, int checkpoint, Consumer<Weights> checkpoints) {
        this.epochs = epochs;
        this.rate = rate;
        this.seed = seed;
        this.out = out;
        this.checkpoint = checkpoint;
        this.checkpoints = checkpoints;
    }

    /** The weights after training on all examples so many times. */
    Weights train(Weights start, List<Corpus.Example> examples) {
        Engine.getInstance().setRandomSeed((int) seed);
        Random random = new Random(seed);
        long words = (long) epochs
                * examples.stream().mapToInt(Corpus.Example::words).sum();
        int steps = epochs * Batches.of(examples, new Random(seed)).size();
        Optimizer optimizer =
                Optimizer.adam().optLearningRateTracker(rates(steps)).build();
        try (NDManager manager = NDManager.newBaseManager()) {
            TaggingEncoder encoder = new TaggingEncoder(start, manager);
            long begin = System.nanoTime();
            long seen = 0;
            int step = 0;
            double loss = Double.NaN;
            for (int epoch = 0; epoch < epochs; epoch++) {
                for (List<Corpus.Example> batch : Batches.of(examples, random)) {
                    double now = step(encoder, optimizer, manager, batch);
                    if (!Double.isFinite(now)) {
                        throw new IllegalStateException("step " + (step + 1)
                                + " gave a loss that is no number; the last checkpoint stays, go on with another seed"
                                + " or a lower rate");
                    }
                    loss = Double.isNaN(loss) ? now : KEPT * loss + (1 - KEPT) * now;
                    seen += batch.stream().mapToInt(Corpus.Example::words).sum();
                    if (++step % REPORT_EVERY == 0) {
                        report(step, seen, words, loss, (System.nanoTime() - begin) / NANOS);
                    }
                    if (step % checkpoint == 0) {
                        checkpoints.accept(learned(start, encoder));
                    }
                }
            }
            report(step, seen, words, loss, (System.nanoTime() - begin) / NANOS);
            return learned(start, encoder);
        }
    }

    private Tracker rates(int steps) {
        float warm = Math.max(1, WARM_UP * steps);
        return update -> rate * Math.max(0, Math.min(update / warm, (steps - update + 1) / Math.max(1, steps - warm)));
    }

    private static double step(
            TaggingEncoder encoder, Optimizer optimizer, NDManager manager, List<Corpus.Example> batch) {
        try (NDManager inner = manager.newSubManager();
                GradientCollector collector = Engine.getInstance().newGradientCollector()) {
            inner.tempAttachAll(encoder.arrays());
            NDArray loss = encoder.loss(inner, batch);
            collector.backward(loss);
            for (Map.Entry<String, NDArray> weight : encoder.weights().entrySet()) {
                if (weight.getKey().equals(Weights.WORD)) {
                    continue;
                }
                NDArray gradient = weight.getValue().getGradient();
                optimizer.update(weight.getKey(), weight.getValue(), gradient);
                gradient.muli(0); // the collector leaves the gradients of arrays that outlive it
            }
            return loss.getFloat();
        }
    }

    private static Weights learned(Weights start, TaggingEncoder encoder) {
        Weights learned = new Weights();
        start.tensors().forEach((name, tensor) -> {
            NDArray array = encoder.weights().get(name);
            float[] values = name.equals(Weights.WORD) || array == null ? tensor.values() : array.toFloatArray();
            learned.tensors().put(name, new Weights.Tensor(tensor.shape(), values));
        });
        return learned;
    }

    private void report(int step, long seen, long all, double loss, double seconds) {
        out.printf(
                Locale.ROOT,
                "step %d, %,d of %,d words, loss %.4f, %.0f words a second, %.0f s%n",
                step,
                seen,
                all,
                loss,
                seen / seconds,
                seconds);
    }
}
