package org.newsgraph.training;

import java.util.HashMap;
import java.util.Map;

/**
 * Weights as small integers with a scale each: a table by row in eight bits, a linear layer by output in seven, so that
 * products of processors with and without VNNI are the same.
 */
final class Quantization {
    static final int ROW_LEVELS = 127;
    static final int COLUMN_LEVELS = 63;
    private static final float LEAST = 1e-8f;

    private Quantization() {}

    static float[] rows(byte[] integers, float[] scales) {
        int width = integers.length / scales.length;
        float[] values = new float[integers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = integers[i] * scales[i / width];
        }
        return values;
    }

    static float[] columns(byte[] integers, float[] scales) {
        float[] values = new float[integers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = integers[i] * scales[i % scales.length];
        }
        return values;
    }

    /** The constants of the encoder's file for these weights. */
    static Map<String, byte[]> constants(Weights weights) {
        Map<String, byte[]> constants = new HashMap<>();
        weights.tensors().forEach((name, tensor) -> {
            if (name.equals(Weights.WORD)) {
                table(tensor, constants);
            } else if (Weights.LINEAR.contains(name.substring(name.lastIndexOf('.') + 1))) {
                linear(name, tensor, constants);
            } else {
                constants.put(name, OnnxGraph.bytes(tensor.values()));
            }
        });
        return constants;
    }

    private static void table(Weights.Tensor tensor, Map<String, byte[]> constants) {
        int rows = (int) tensor.shape()[0];
        int width = (int) tensor.shape()[1];
        float[] scales = new float[rows];
        byte[] integers = new byte[rows * width];
        for (int i = 0; i < integers.length; i++) {
            scales[i / width] = Math.max(scales[i / width], Math.abs(tensor.values()[i]));
        }
        for (int i = 0; i < rows; i++) {
            scales[i] = Math.max(scales[i], LEAST) / ROW_LEVELS;
        }
        for (int i = 0; i < integers.length; i++) {
            integers[i] = (byte) Math.rint(tensor.values()[i] / scales[i / width]);
        }
        constants.put("word_q", integers);
        constants.put("word_s", OnnxGraph.bytes(scales));
    }

    private static void linear(String name, Weights.Tensor tensor, Map<String, byte[]> constants) {
        int outputs = (int) tensor.shape()[1];
        float[] scales = new float[outputs];
        byte[] integers = new byte[tensor.values().length];
        for (int i = 0; i < integers.length; i++) {
            scales[i % outputs] = Math.max(scales[i % outputs], Math.abs(tensor.values()[i]));
        }
        for (int i = 0; i < outputs; i++) {
            scales[i] = Math.max(scales[i], LEAST) / COLUMN_LEVELS;
        }
        for (int i = 0; i < integers.length; i++) {
            integers[i] = (byte) Math.rint(tensor.values()[i] / scales[i % outputs]);
        }
        constants.put(name + ".q", integers);
        constants.put(name + ".s", OnnxGraph.bytes(scales));
    }
}
