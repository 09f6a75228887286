package org.newsgraph.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.encoder.EncoderInput;
import org.newsgraph.read.names.NameTypes;
import org.newsgraph.read.encoder.WindowReader;
import org.newsgraph.read.encoder.WordForms;

/**
 * The windows of a corpus, each word with the labels that its tag leaves possible. A type that the corpus never writes
 * was not looked for, so that outside a name anything of that type is possible.
 */
final class Corpus {
    /** O, then begin and inside of each type, as the decoder has them. */
    static final int LABELS = 1 + 2 * NameTypes.ALL.size();

    private static final String OUTSIDE = "O";

    /**
     * A window.
     *
     * @param possible for each word, 1 for a label that its tag leaves possible, else 0
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Example(EncoderInput input, float[][] possible) {
        int length() {
            return input.pieces().length;
        }

        int words() {
            return possible.length;
        }
    }

    private Corpus() {}

    static List<Example> read(Path file, WindowReader reader, int limit) {
        List<List<TaggedSentence>> documents = TokenFiles.conll(file);
        Set<String> types = new HashSet<>();
        documents.forEach(document -> document.forEach(sentence ->
                sentence.tags().stream().filter(tag -> tag.length() > 2).forEach(tag -> types.add(tag.substring(2)))));
        float[] outside = outside(types);
        List<Example> examples = new ArrayList<>();
        for (List<TaggedSentence> document : documents) {
            List<String[]> words =
                    document.stream().map(s -> WordForms.of(s.words())).toList();
            for (EncoderInput window : reader.read(words, limit)) {
                float[][] possible = new float[window.places().length][];
                for (int w = 0; w < possible.length; w++) {
                    String tag = document.get(window.sentences()[w]).tags().get(window.tokens()[w]);
                    possible[w] = tag.equals(OUTSIDE) ? outside : only(tag);
                }
                examples.add(new Example(window, possible));
            }
        }
        return examples;
    }

    private static float[] outside(Set<String> types) {
        float[] possible = new float[LABELS];
        possible[0] = 1;
        for (int t = 0; t < NameTypes.ALL.size(); t++) {
            if (!types.contains(NameTypes.ALL.get(t))) {
                possible[1 + 2 * t] = 1;
                possible[2 + 2 * t] = 1;
            }
        }
        return possible;
    }

    private static float[] only(String tag) {
        int type = NameTypes.ALL.indexOf(tag.substring(2));
        float[] possible = new float[LABELS];
        possible[2 * type + (tag.startsWith("B-") ? 1 : 2)] = 1;
        return possible;
    }
}
