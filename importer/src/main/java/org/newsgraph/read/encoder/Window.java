package org.newsgraph.read.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a document that the encoder reads together, so that each is context to the others; or a stretch of one
 * sentence too long to be read at once. {@code length} counts pieces, with the marks between sentences.
 */
record Window(List<Stretch> stretches, int length) {
    /** Tokens {@code begin} to {@code end}, end exclusive, of one sentence. */
    record Stretch(Words words, int begin, int end) {
        int pieces() {
            return words.starts()[end] - words.starts()[begin];
        }
    }

    Window {
        stretches = List.copyOf(stretches);
    }

    /** Windows of at most {@code limit} pieces, stretches in the order of the document. */
    static List<Window> of(List<Words> sentences, int limit) {
        List<Window> windows = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        int length = 1;
        for (Words words : sentences) {
            for (Stretch stretch : stretches(words, limit - 2)) {
                int more = stretch.pieces() + 1;
                if (!open.isEmpty() && length + more > limit) {
                    windows.add(new Window(open, length));
                    open.clear();
                    length = 1;
                }
                open.add(stretch);
                length += more;
            }
        }
        if (!open.isEmpty()) {
            windows.add(new Window(open, length));
        }
        return windows;
    }

    private static List<Stretch> stretches(Words words, int limit) {
        List<Stretch> stretches = new ArrayList<>();
        int[] starts = words.starts();
        for (int begin = 0; begin < words.size(); ) {
            int end = begin + 1;
            while (end < words.size() && starts[end + 1] - starts[begin] <= limit) {
                end++;
            }
            stretches.add(new Stretch(words, begin, end));
            begin = end;
        }
        return stretches;
    }
}
