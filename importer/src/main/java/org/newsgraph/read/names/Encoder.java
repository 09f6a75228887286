package org.newsgraph.read.names;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Map;

/** The transformer encoder with its classifier, run by ONNX Runtime on one thread of the caller. Thread-safe. */
final class Encoder {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    Encoder(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the name model cannot be run", e);
        }
    }

    /** Logits, a row of labels for each piece of a window. */
    FloatBuffer run(long[] pieces, long[] shapes) {
        long[] size = {1, pieces.length};
        try (OnnxTensor piece = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), size);
                OnnxTensor shape = OnnxTensor.createTensor(environment, LongBuffer.wrap(shapes), size);
                OnnxTensor length = OnnxTensor.createTensor(
                        environment, IntBuffer.wrap(new int[] {pieces.length}), new long[] {1});
                OrtSession.Result result = session.run(Map.of("pieces", piece, "shapes", shape, "lengths", length))) {
            return ((OnnxTensor) result.get(0)).getFloatBuffer();
        } catch (OrtException e) {
            throw new IllegalStateException("the name model failed", e);
        }
    }
}
