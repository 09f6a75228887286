package org.newsgraph.read.events;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.read.encoder.Encoder;
import org.newsgraph.read.encoder.EncoderInput;
import org.newsgraph.read.encoder.WindowReader;
import org.newsgraph.read.encoder.WordForms;
import org.newsgraph.read.names.AccurateModel;

/**
 * Reads sentences for events with a small transformer encoder, each sentence by itself, as it was trained. Its card is {@code
 * docs/models/events-encoder.md}. Thread-safe.
 */
public final class EventReader {
    private static final class Shipped {
        static final EventReader READER = new EventReader(resource("events.onnx"));
    }

    /** A sentence with more pieces is read in stretches, and nothing is known of roles from one to another. Word 0 of a window stands for the article. */
    private static final int WINDOW = 256;

    private static final int TYPES = EventScores.TYPES.size() + 1;
    private static final int REALIS = EventScores.REALIS.size();
    private static final int LINKS = EventScores.LINKS;
    /** Logit of what is surely so. */
    private static final float SURE = 20;

    private final WindowReader reader = new WindowReader(AccurateModel.shipped().vocabulary());
    private final Encoder encoder;

    private EventReader(byte[] model) {
        encoder = new Encoder(model, List.of("types", "realis", "roles"));
    }

    /** The reader that comes with Newsgraph. */
    public static EventReader shipped() {
        return Shipped.READER;
    }

    /** A reader with the encoder in this file. */
    public static EventReader of(Path onnx) throws IOException {
        return new EventReader(Files.readAllBytes(onnx));
    }

    /** How the encoder reads each sentence. */
    public List<EventScores> read(List<Sentence> sentences) {
        return sentences.stream().map(this::read).toList();
    }

    private EventScores read(Sentence sentence) {
        int words = sentence.size();
        float[] types = new float[words * TYPES];
        float[] realis = new float[words * REALIS];
        int columns = words + 1;
        float[] links = new float[LINKS * words * columns];
        Arrays.fill(links, 0, words * columns, SURE);
        String[] forms =
                WordForms.of(sentence.tokens().stream().map(Token::text).toArray(String[]::new));
        for (EncoderInput window : reader.read(List.<String[]>of(forms), WINDOW)) {
            List<FloatBuffer> logits = encoder.run(window);
            int first = window.tokens()[0];
            int n = window.tokens().length;
            logits.get(0).get(TYPES, types, first * TYPES, n * TYPES);
            logits.get(1).get(REALIS, realis, first * REALIS, n * REALIS);
            for (int link = 0; link < LINKS; link++) {
                for (int word = 0; word < n; word++) {
                    int from = (link * (n + 1) + word + 1) * (n + 1);
                    int to = (link * words + first + word) * columns;
                    links[to] = logits.get(2).get(from);
                    logits.get(2).get(from + 1, links, to + 1 + first, n);
                }
            }
        }
        return new EventScores(words, types, realis, links);
    }

    private static byte[] resource(String name) {
        try (InputStream in = EventReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the class path lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the encoder of events cannot be read", e);
        }
    }
}
