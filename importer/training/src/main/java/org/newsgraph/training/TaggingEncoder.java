package org.newsgraph.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoder as PyTorch computes it, with gradients: the same sums as the graph of the shipped ONNX file. It sees its
 * linear weights rounded to seven bits, as they will be shipped (straight-through estimation, Bengio et al. 2013).
 */
final class TaggingEncoder {
    private static final int HEADS = 12;
    private static final float EPSILON = 1e-12f;
    private static final float DROPOUT = 0.1f;
    private static final float MASKED = -1e4f;
    private static final float LEAST = 1e-9f;

    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final Shape width = new Shape(Weights.WIDTH);

    TaggingEncoder(Weights start, NDManager manager) {
        start.tensors().forEach((name, tensor) -> {
            NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
            array.setRequiresGradient(!name.equals(Weights.WORD));
            weights.put(name, array);
        });
    }

    Map<String, NDArray> weights() {
        return weights;
    }

    /** All arrays, to be attached to the manager of a step. */
    NDList arrays() {
        return new NDList(List.copyOf(weights.values()));
    }

    /** Mean of -log p(possible labels) over the words of the batch. */
    NDArray loss(NDManager manager, List<Corpus.Example> batch) {
        int words = batch.stream().mapToInt(Corpus.Example::words).sum();
        float[] possible = new float[words * Corpus.LABELS];
        int at = 0;
        for (Corpus.Example example : batch) {
            for (float[] row : example.possible()) {
                System.arraycopy(row, 0, possible, at, row.length);
                at += row.length;
            }
        }
        NDArray allowed = manager.create(possible, new Shape(words, Corpus.LABELS));
        NDArray probabilities = logits(manager, batch, words).softmax(-1);
        return probabilities
                .mul(allowed)
                .sum(new int[] {1})
                .add(LEAST)
                .log()
                .mean()
                .neg();
    }

    private NDArray logits(NDManager manager, List<Corpus.Example> batch, int words) {
        int rows = batch.size();
        int length = batch.stream().mapToInt(Corpus.Example::length).max().orElseThrow();
        long[] pieces = new long[rows * length];
        long[] shapes = new long[rows * length];
        float[] mask = new float[rows * length];
        long[] places = new long[words];
        Arrays.fill(mask, MASKED);
        int w = 0;
        for (int row = 0; row < rows; row++) {
            Corpus.Example example = batch.get(row);
            System.arraycopy(example.input().pieces(), 0, pieces, row * length, example.length());
            System.arraycopy(example.input().shapes(), 0, shapes, row * length, example.length());
            Arrays.fill(mask, row * length, row * length + example.length(), 0);
            for (int place : example.input().places()) {
                places[w++] = (long) row * length + place;
            }
        }
        Shape size = new Shape(rows, length);
        NDArray hidden = rows(manager.create(pieces, size), Weights.WORD)
                .add(rows(manager.create(shapes, size), "shape"))
                .add(weight("pos").get(new NDIndex("0:" + length)).expandDims(0));
        hidden = drop(norm(hidden, "eln"));
        NDArray masked = manager.create(mask, new Shape(rows, 1, 1, length));
        for (int layer = 0; layer < Weights.LAYERS; layer++) {
            hidden = layer(hidden, masked, "L." + layer + ".");
        }
        NDArray flat = hidden.reshape((long) rows * length, Weights.WIDTH);
        NDArray firsts = Embedding.embedding(manager.create(places), flat, SparseFormat.DENSE)
                .singletonOrThrow();
        return drop(firsts).matMul(weight("out.w")).add(weight("out.b"));
    }

    private NDArray layer(NDArray hidden, NDArray mask, String name) {
        long rows = hidden.getShape().get(0);
        long length = hidden.getShape().get(1);
        int head = Weights.WIDTH / HEADS;
        NDArray joined = linear(hidden, name + "qkv").reshape(rows, length, 3, HEADS, head);
        NDArray query = part(joined, 0).transpose(0, 2, 1, 3);
        NDArray key = part(joined, 1).transpose(0, 2, 3, 1);
        NDArray value = part(joined, 2).transpose(0, 2, 1, 3);
        NDArray attention =
                query.matMul(key).mul((float) (1 / Math.sqrt(head))).add(mask).softmax(-1);
        NDArray context = attention.matMul(value).transpose(0, 2, 1, 3).reshape(rows, length, Weights.WIDTH);
        NDArray attended = norm(drop(linear(context, name + "o")).add(hidden), name + "ln1");
        NDArray inner = Activation.gelu(linear(attended, name + "f1"));
        return norm(drop(linear(inner, name + "f2")).add(attended), name + "ln2");
    }

    private static NDArray part(NDArray joined, int part) {
        return joined.get(new NDIndex(":,:," + part));
    }

    private NDArray linear(NDArray input, String name) {
        NDArray exact = weight(name);
        NDArray scale = exact.abs().max(new int[] {0}, true).add(LEAST).div(Quantization.COLUMN_LEVELS);
        NDArray difference = exact.div(scale).round().mul(scale).sub(exact).stopGradient();
        return input.matMul(exact.add(difference)).add(weight(name + ".b"));
    }

    private NDArray rows(NDArray numbers, String table) {
        return Embedding.embedding(numbers, weight(table), SparseFormat.DENSE).singletonOrThrow();
    }

    private NDArray norm(NDArray input, String name) {
        return LayerNorm.layerNorm(input, width, weight(name + ".w"), weight(name + ".b"), EPSILON)
                .singletonOrThrow();
    }

    private static NDArray drop(NDArray input) {
        return Dropout.dropout(input, DROPOUT, true).singletonOrThrow();
    }

    private NDArray weight(String name) {
        NDArray weight = weights.get(name);
        if (weight == null) {
            throw new IllegalArgumentException("the encoder lacks " + name);
        }
        return weight;
    }
}
