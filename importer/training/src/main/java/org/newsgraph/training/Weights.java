package org.newsgraph.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsgraph.read.names.AccurateModel;

/**
 * What is learned, by name: {@code pos}, {@code shape}, {@code eln.w}, of layer i {@code L.i.qkv}, {@code L.i.o},
 * {@code L.i.f1}, {@code L.i.f2} with biases {@code .b}, two norms, and the classifier {@code out.w}, {@code out.b}. The
 * table of word pieces, {@link #WORD}, is used but stays as it is.
 */
final class Weights {
    static final String WORD = "word";
    static final List<String> LINEAR = List.of("qkv", "o", "f1", "f2");
    static final int LAYERS = 6;
    static final int WIDTH = 384;
    static final int SHAPES = 12;

    private static final String ENCODER = "/all-minilm-l6-v2.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-tokenizer.json";
    private static final float SPREAD = 0.02f;

    /** A tensor. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Tensor(long[] shape, float[] values) {}

    private final Map<String, Tensor> tensors = new LinkedHashMap<>();

    Map<String, Tensor> tensors() {
        return tensors;
    }

    /** Those of a model, from integers back to floating point. */
    static Weights of(AccurateModel model) {
        OnnxGraph graph = new OnnxGraph(model.encoder());
        Weights weights = new Weights();
        weights.tensors.put(
                WORD,
                new Tensor(graph.shape("word_q"), Quantization.rows(graph.integers("word_q"), graph.floats("word_s"))));
        for (String name : List.of("pos", "shape", "eln.w", "eln.b", "out.w", "out.b")) {
            weights.copy(graph, name, name);
        }
        for (int i = 0; i < LAYERS; i++) {
            for (String linear : LINEAR) {
                String name = "L." + i + "." + linear;
                weights.tensors.put(
                        name,
                        new Tensor(
                                graph.shape(name + ".q"),
                                Quantization.columns(graph.integers(name + ".q"), graph.floats(name + ".s"))));
                weights.copy(graph, name + ".b", name + ".b");
            }
            for (String norm : List.of("ln1.w", "ln1.b", "ln2.w", "ln2.b")) {
                weights.copy(graph, "L." + i + "." + norm, "L." + i + "." + norm);
            }
        }
        return weights;
    }

    /** Those of all-MiniLM-L6-v2, with a classifier and shapes that know nothing yet. */
    static Weights ofMiniLm(List<String> vocabulary, int labels, long seed) {
        OnnxGraph graph = new OnnxGraph(resource(ENCODER));
        Map<String, String> byBias = graph.weightsByBias();
        Weights weights = new Weights();
        weights.tensors.put(WORD, words(graph, vocabulary));
        weights.copy(graph, "embeddings.position_embeddings.weight", "pos");
        weights.tensors.put("shape", shapes(graph));
        weights.copy(graph, "embeddings.LayerNorm.weight", "eln.w");
        weights.copy(graph, "embeddings.LayerNorm.bias", "eln.b");
        for (int i = 0; i < LAYERS; i++) {
            String layer = "encoder.layer." + i + ".";
            String name = "L." + i + ".";
            weights.joinAttention(graph, byBias, layer + "attention.self.", name + "qkv");
            weights.linear(graph, byBias, layer + "attention.output.dense.bias", name + "o");
            weights.linear(graph, byBias, layer + "intermediate.dense.bias", name + "f1");
            weights.linear(graph, byBias, layer + "output.dense.bias", name + "f2");
            weights.copy(graph, layer + "attention.output.LayerNorm.weight", name + "ln1.w");
            weights.copy(graph, layer + "attention.output.LayerNorm.bias", name + "ln1.b");
            weights.copy(graph, layer + "output.LayerNorm.weight", name + "ln2.w");
            weights.copy(graph, layer + "output.LayerNorm.bias", name + "ln2.b");
        }
        Random random = new Random(seed);
        float[] classifier = new float[WIDTH * labels];
        for (int i = 0; i < classifier.length; i++) {
            classifier[i] = SPREAD * (float) random.nextGaussian();
        }
        weights.tensors.put("out.w", new Tensor(new long[] {WIDTH, labels}, classifier));
        weights.tensors.put("out.b", new Tensor(new long[] {labels}, new float[labels]));
        return weights;
    }

    private void copy(OnnxGraph graph, String from, String to) {
        tensors.put(to, new Tensor(graph.shape(from), graph.floats(from)));
    }

    private void linear(OnnxGraph graph, Map<String, String> byBias, String bias, String to) {
        copy(graph, byBias.getOrDefault(bias, bias), to);
        copy(graph, bias, to + ".b");
    }

    /** Query, key and value side by side. */
    private void joinAttention(OnnxGraph graph, Map<String, String> byBias, String from, String to) {
        float[] joined = new float[3 * WIDTH * WIDTH];
        float[] bias = new float[3 * WIDTH];
        List<String> parts = List.of("query.bias", "key.bias", "value.bias");
        for (int p = 0; p < parts.size(); p++) {
            String name = from + parts.get(p);
            float[] part = graph.floats(byBias.getOrDefault(name, name));
            for (int row = 0; row < WIDTH; row++) {
                System.arraycopy(part, row * WIDTH, joined, (3 * row + p) * WIDTH, WIDTH);
            }
            System.arraycopy(graph.floats(name), 0, bias, p * WIDTH, WIDTH);
        }
        tensors.put(to, new Tensor(new long[] {WIDTH, 3L * WIDTH}, joined));
        tensors.put(to + ".b", new Tensor(new long[] {3L * WIDTH}, bias));
    }

    private static Tensor words(OnnxGraph graph, List<String> vocabulary) {
        float[] all = graph.floats("embeddings.word_embeddings.weight");
        JsonNode numbers;
        try {
            numbers = new ObjectMapper()
                    .readTree(resource(TOKENIZER))
                    .path("model")
                    .path("vocab");
        } catch (IOException e) {
            throw new UncheckedIOException("the tokenizer's file cannot be read", e);
        }
        float[] words = new float[vocabulary.size() * WIDTH];
        for (int i = 0; i < vocabulary.size(); i++) {
            int row =
                    numbers.path(vocabulary.get(i)).asInt(numbers.path("[UNK]").asInt());
            System.arraycopy(all, row * WIDTH, words, i * WIDTH, WIDTH);
        }
        return new Tensor(new long[] {vocabulary.size(), WIDTH}, words);
    }

    /** Every shape begins as the one kind of token that the encoder knows. */
    private static Tensor shapes(OnnxGraph graph) {
        float[] known = Arrays.copyOf(graph.floats("embeddings.token_type_embeddings.weight"), WIDTH);
        float[] shapes = new float[SHAPES * WIDTH];
        for (int i = 0; i < SHAPES; i++) {
            System.arraycopy(known, 0, shapes, i * WIDTH, WIDTH);
        }
        return new Tensor(new long[] {SHAPES, WIDTH}, shapes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Weights.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the class path lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder to start from cannot be read", e);
        }
    }
}
