package org.newsgraph.read.encoder;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A window of a document as the encoder reads it: numbers of word pieces and of word shapes, and of each word its sentence
 * in the document, its token in the sentence, and the place of its first piece in the window.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and too many to box
public record EncoderInput(long[] pieces, long[] shapes, int[] sentences, int[] tokens, int[] places) {
    static EncoderInput of(Window window, int begin, int separator) {
        int words =
                window.stretches().stream().mapToInt(s -> s.end() - s.begin()).sum();
        EncoderInput input = new EncoderInput(
                new long[window.length()], new long[window.length()], new int[words], new int[words], new int[words]);
        input.fill(window, begin, separator);
        return input;
    }

    private void fill(Window window, int begin, int separator) {
        int p = 0;
        int w = 0;
        pieces[p++] = begin;
        for (Window.Stretch stretch : window.stretches()) {
            Words words = stretch.words();
            for (int i = stretch.begin(); i < stretch.end(); i++) {
                sentences[w] = words.sentence();
                tokens[w] = i;
                places[w++] = p;
                for (int k = words.starts()[i]; k < words.starts()[i + 1]; k++) {
                    pieces[p] = words.pieces()[k];
                    shapes[p++] = words.shapes()[i];
                }
            }
            pieces[p++] = separator;
        }
    }

    /** The place of the mark that opens the window and stands for the whole, then that of the first piece of each word. */
    long[] first() {
        return LongStream.concat(LongStream.of(0), Arrays.stream(places).asLongStream())
                .toArray();
    }
}
