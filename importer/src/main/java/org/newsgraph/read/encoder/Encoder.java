package org.newsgraph.read.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxTensorLike;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A transformer encoder with its classifiers, run by ONNX Runtime on one thread of the caller. Thread-safe. */
public final class Encoder {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final List<String> outputs;

    /** The encoder of an ONNX file with these outputs. */
    public Encoder(byte[] model, List<String> outputs) {
        this.outputs = List.copyOf(outputs);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be run", e);
        }
    }

    /** Logits of each output for a window, row by row. */
    public List<FloatBuffer> run(EncoderInput window) {
        long[] size = {1, window.pieces().length};
        try (OnnxTensor piece = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.pieces()), size);
                OnnxTensor shape = OnnxTensor.createTensor(environment, LongBuffer.wrap(window.shapes()), size);
                OnnxTensor length = OnnxTensor.createTensor(
                        environment, IntBuffer.wrap(new int[] {window.pieces().length}), new long[] {1});
                OnnxTensor first = OnnxTensor.createTensor(
                        environment, LongBuffer.wrap(window.first()), new long[] {window.places().length + 1L})) {
            Map<String, OnnxTensorLike> inputs =
                    new HashMap<>(Map.of("pieces", piece, "shapes", shape, "lengths", length, "first", first));
            inputs.keySet().retainAll(session.getInputNames());
            try (OrtSession.Result result = session.run(inputs)) {
                return outputs.stream()
                        .map(name -> ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer())
                        .toList();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed", e);
        }
    }
}
