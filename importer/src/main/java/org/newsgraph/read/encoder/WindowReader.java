package org.newsgraph.read.encoder;

import java.util.ArrayList;
import java.util.List;

/** Turns the sentences of a document into windows for the encoder. Thread-safe. */
public final class WindowReader {
    private final WordPieces vocabulary;
    private final int begin;
    private final int separator;

    /** Pieces are numbered as they come. */
    public WindowReader(List<String> pieces) {
        this.vocabulary = new WordPieces(pieces);
        this.begin = vocabulary.number("[CLS]");
        this.separator = vocabulary.number("[SEP]");
    }

    /** Windows of at most {@code limit} pieces over all words of the sentences, which are {@link WordForms}. */
    public List<EncoderInput> read(List<String[]> sentences, int limit) {
        List<Words> words = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            words.add(Words.of(i, sentences.get(i), vocabulary));
        }
        return Window.of(words, limit).stream()
                .map(window -> EncoderInput.of(window, begin, separator))
                .toList();
    }
}
