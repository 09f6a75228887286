package org.newsgraph.read.names;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;

/**
 * Finds names with a small transformer encoder. It reads the sentences of a document in windows, so that each is context
 * to its neighbours, and windows of like length together. Results depend on the document alone. Thread-safe.
 */
public final class AccurateNameFinder implements NameFinder, TokenNameFinder {
    private static final int WINDOW = 128;
    /** Pieces in one run of the encoder: bounds memory. */
    private static final int BATCH = 1024;

    /** Fits the probabilities to how often they are right (Guo et al. 2017); fitted on development data. */
    private static final float TEMPERATURE = 1.4f;

    private final WordPieces vocabulary;
    private final Encoder encoder;
    private final BioDecoder decoder = new BioDecoder(List.of(
            NameTypes.PERSON,
            NameTypes.ORGANIZATION,
            NameTypes.LOCATION,
            NameTypes.EVENT,
            NameTypes.GROUP,
            NameTypes.OTHER));
    private final int begin;
    private final int separator;
    private final int padding;

    /** A finder with the model that comes with Newsgraph. */
    public AccurateNameFinder() {
        this(resource("accurate.onnx"), new String(resource("accurate.vocab"), StandardCharsets.UTF_8));
    }

    AccurateNameFinder(byte[] model, String pieces) {
        this.vocabulary = new WordPieces(pieces.lines().toList());
        this.encoder = new Encoder(model);
        this.begin = vocabulary.number("[CLS]");
        this.separator = vocabulary.number("[SEP]");
        this.padding = vocabulary.number("[PAD]");
    }

    @Override
    public List<List<Span>> find(List<String[]> sentences) {
        List<float[][]> logs = new ArrayList<>();
        List<String[]> forms = new ArrayList<>();
        List<Words> read = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String[] tokens = WordForms.of(sentences.get(i));
            forms.add(tokens);
            read.add(Words.of(i, tokens, vocabulary));
            logs.add(new float[tokens.length][]);
        }
        for (List<Window> batch : batches(Window.of(read, WINDOW))) {
            classify(batch, logs);
        }
        List<List<Span>> names = logs.stream().map(decoder::decode).toList();
        return SameNames.agree(forms, logs, names);
    }

    @Override
    public Span[] find(String[] tokens) {
        return find(List.<String[]>of(tokens)).get(0).toArray(new Span[0]);
    }

    @Override
    public void clearAdaptiveData() {
        // nothing is remembered
    }

    private static List<List<Window>> batches(List<Window> windows) {
        List<Window> sorted = new ArrayList<>(windows);
        sorted.sort(Comparator.comparingInt(Window::length)); // stable: the document alone decides
        List<List<Window>> batches = new ArrayList<>();
        List<Window> open = new ArrayList<>();
        for (Window window : sorted) {
            if (!open.isEmpty() && (open.size() + 1) * window.length() > BATCH) {
                batches.add(List.copyOf(open));
                open.clear();
            }
            open.add(window);
        }
        if (!open.isEmpty()) {
            batches.add(open);
        }
        return batches;
    }

    private void classify(List<Window> batch, List<float[][]> logs) {
        int width = batch.get(batch.size() - 1).length();
        long[] pieces = new long[batch.size() * width];
        long[] shapes = new long[pieces.length];
        int[] lengths = new int[batch.size()];
        for (int w = 0; w < batch.size(); w++) {
            lengths[w] = batch.get(w).length();
            fill(batch.get(w), pieces, shapes, w * width, width);
        }
        FloatBuffer logits = encoder.run(pieces, shapes, lengths);
        for (int w = 0; w < batch.size(); w++) {
            collect(batch.get(w), logits, w * width, logs);
        }
    }

    private void fill(Window window, long[] pieces, long[] shapes, int offset, int width) {
        int p = offset;
        pieces[p++] = begin;
        for (Window.Stretch stretch : window.stretches()) {
            Words words = stretch.words();
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                for (int k = words.starts()[i]; k < words.starts()[i + 1]; k++) {
                    pieces[p] = words.pieces()[k];
                    shapes[p++] = words.shapes()[i];
                }
            }
            pieces[p++] = separator;
        }
        while (p < offset + width) {
            pieces[p++] = padding;
        }
    }

    private void collect(Window window, FloatBuffer logits, int offset, List<float[][]> logs) {
        int p = offset + 1;
        for (Window.Stretch stretch : window.stretches()) {
            Words words = stretch.words();
            int first = words.starts()[stretch.begin()];
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                int row = (p + words.starts()[i] - first) * decoder.labels();
                logs.get(words.sentence())[i] = logSoftmax(logits, row, decoder.labels());
            }
            p += stretch.pieces() + 1;
        }
    }

    private static float[] logSoftmax(FloatBuffer logits, int row, int labels) {
        float[] logs = new float[labels];
        float top = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < labels; k++) {
            logs[k] = logits.get(row + k) / TEMPERATURE;
            top = Math.max(top, logs[k]);
        }
        double sum = 0;
        for (float log : logs) {
            sum += Math.exp(log - top);
        }
        float norm = top + (float) Math.log(sum);
        for (int k = 0; k < labels; k++) {
            logs[k] -= norm;
        }
        return logs;
    }

    private static byte[] resource(String name) {
        try (InputStream in = AccurateNameFinder.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("the class path lacks " + name);
            }
            return new BufferedInputStream(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the accurate name model cannot be read", e);
        }
    }
}
