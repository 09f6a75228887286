package org.newsgraph.read.names;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of the accurate model.
 *
 * @param encoder the encoder with its classifier, an ONNX file
 * @param vocabulary its word pieces, numbered as they come
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record AccurateModel(byte[] encoder, List<String> vocabulary) {
    /** Holds {@link #encoder()}. */
    public static final String ENCODER = "accurate.onnx";
    /** Holds {@link #vocabulary()}, a line each. */
    public static final String VOCABULARY = "accurate.vocab";

    public AccurateModel {
        vocabulary = List.copyOf(vocabulary);
    }

    /** The model that comes with Newsgraph. */
    public static AccurateModel shipped() {
        return of(resource(ENCODER), resource(VOCABULARY));
    }

    /** A model that was trained into this folder. */
    static AccurateModel in(ModelFolder folder) {
        return of(folder.read(ENCODER), folder.read(VOCABULARY));
    }

    /** Writes the model into a folder, with digests. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve(ENCODER), encoder);
        Files.write(folder.resolve(VOCABULARY), vocabulary);
        ModelFolder.seal(folder, List.of(ENCODER, VOCABULARY));
    }

    private static AccurateModel of(byte[] encoder, byte[] vocabulary) {
        return new AccurateModel(
                encoder, new String(vocabulary, StandardCharsets.UTF_8).lines().toList());
    }

    private static byte[] resource(String name) {
        try (InputStream in = AccurateModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the class path lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the accurate name model cannot be read", e);
        }
    }
}
