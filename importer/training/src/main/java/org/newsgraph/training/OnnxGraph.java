package org.newsgraph.training;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The constants of an ONNX file, to read and to replace. Numbers are little-endian, as ONNX has them. */
final class OnnxGraph {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int NODE_OPERATOR = 4;
    private static final int TENSOR_SHAPE = 1;
    private static final int TENSOR_NAME = 8;
    private static final int TENSOR_DATA = 9;

    private final List<ProtocolBuffer.Field> model;
    private final List<ProtocolBuffer.Field> graph;
    private final Map<String, List<ProtocolBuffer.Field>> tensors = new HashMap<>();

    OnnxGraph(byte[] file) {
        model = ProtocolBuffer.fields(file);
        graph = ProtocolBuffer.fields(model.stream()
                .filter(field -> field.number() == GRAPH)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ONNX file: no graph"))
                .bytes());
        for (ProtocolBuffer.Field field : graph) {
            if (field.number() == INITIALIZER) {
                List<ProtocolBuffer.Field> tensor = ProtocolBuffer.fields(field.bytes());
                tensors.put(name(tensor), tensor);
            }
        }
    }

    boolean has(String name) {
        return tensors.containsKey(name);
    }

    long[] shape(String name) {
        return ProtocolBuffer.numbers(tensor(name), TENSOR_SHAPE).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    byte[] integers(String name) {
        return data(tensor(name));
    }

    float[] floats(String name) {
        byte[] data = data(tensor(name));
        float[] floats = new float[data.length / Float.BYTES];
        ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }

    /** The weights of each linear layer by the name of its bias: what is multiplied before the bias is added. */
    Map<String, String> weightsByBias() {
        Map<String, String> products = new HashMap<>();
        Map<String, String> weights = new HashMap<>();
        for (ProtocolBuffer.Field field : graph) {
            if (field.number() != NODE) {
                continue;
            }
            List<ProtocolBuffer.Field> node = ProtocolBuffer.fields(field.bytes());
            List<String> inputs = texts(node, NODE_INPUT);
            String operator = texts(node, NODE_OPERATOR).get(0);
            if (operator.equals("MatMul") && has(inputs.get(1))) {
                products.put(texts(node, NODE_OUTPUT).get(0), inputs.get(1));
            } else if (operator.equals("Add")) {
                for (int i = 0; i < 2; i++) {
                    String product = products.get(inputs.get(1 - i));
                    if (has(inputs.get(i)) && product != null) {
                        weights.put(inputs.get(i), product);
                    }
                }
            }
        }
        return weights;
    }

    /** The file with these constants in place of those of the same name and size. */
    byte[] with(Map<String, byte[]> replaced) {
        List<ProtocolBuffer.Field> fields = new ArrayList<>();
        for (ProtocolBuffer.Field field : graph) {
            List<ProtocolBuffer.Field> tensor =
                    field.number() == INITIALIZER ? ProtocolBuffer.fields(field.bytes()) : List.of();
            byte[] data = tensor.isEmpty() ? null : replaced.get(name(tensor));
            fields.add(data == null ? field : ProtocolBuffer.bytes(INITIALIZER, withData(tensor, data)));
        }
        byte[] whole = ProtocolBuffer.message(fields);
        return ProtocolBuffer.message(model.stream()
                .map(field -> field.number() == GRAPH ? ProtocolBuffer.bytes(GRAPH, whole) : field)
                .toList());
    }

    static byte[] bytes(float[] floats) {
        ByteBuffer buffer = ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(floats);
        return buffer.array();
    }

    private static byte[] withData(List<ProtocolBuffer.Field> tensor, byte[] data) {
        if (data(tensor).length != data.length) {
            throw new IllegalArgumentException(
                    name(tensor) + " has " + data(tensor).length + " bytes, not " + data.length);
        }
        return ProtocolBuffer.message(tensor.stream()
                .map(field -> field.number() == TENSOR_DATA ? ProtocolBuffer.bytes(TENSOR_DATA, data) : field)
                .toList());
    }

    private List<ProtocolBuffer.Field> tensor(String name) {
        List<ProtocolBuffer.Field> tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("the ONNX file lacks " + name);
        }
        return tensor;
    }

    private static String name(List<ProtocolBuffer.Field> tensor) {
        return texts(tensor, TENSOR_NAME).get(0);
    }

    private static byte[] data(List<ProtocolBuffer.Field> tensor) {
        return tensor.stream()
                .filter(field -> field.number() == TENSOR_DATA)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name(tensor) + " has no raw data"))
                .bytes();
    }

    private static List<String> texts(List<ProtocolBuffer.Field> fields, int number) {
        return fields.stream()
                .filter(field -> field.number() == number)
                .map(ProtocolBuffer.Field::text)
                .toList();
    }
}
