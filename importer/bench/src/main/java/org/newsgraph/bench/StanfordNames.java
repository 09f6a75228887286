package org.newsgraph.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameTypes;

/** CoreNLP's conditional random field with three classes, on tokens as they are given. */
final class StanfordNames implements NameFinder {
    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final Map<String, String> TYPES =
            Map.of("PERSON", NameTypes.PERSON, "ORGANIZATION", NameTypes.ORGANIZATION, "LOCATION", NameTypes.LOCATION);

    private final CRFClassifier<CoreLabel> classifier;

    StanfordNames() {
        try {
            classifier = CRFClassifier.getClassifier(MODEL);
        } catch (IOException e) {
            throw new UncheckedIOException("CoreNLP's model cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("CoreNLP's model does not fit", e);
        }
    }

    @Override
    public List<List<Span>> find(List<String[]> sentences) {
        List<List<Span>> names = new ArrayList<>();
        for (String[] tokens : sentences) {
            names.add(names(classifier.classifySentence(
                    Arrays.stream(tokens).map(Word::new).toList())));
        }
        return names;
    }

    /** The classes have no begin: tokens of one class in a row are one name. */
    private static List<Span> names(List<CoreLabel> labels) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < labels.size(); ) {
            String type = TYPES.get(labels.get(i).get(AnswerAnnotation.class));
            int end = i + 1;
            while (type != null
                    && end < labels.size()
                    && type.equals(TYPES.get(labels.get(end).get(AnswerAnnotation.class)))) {
                end++;
            }
            if (type != null) {
                names.add(new Span(i, end, type, 1));
            }
            i = end;
        }
        return names;
    }
}
