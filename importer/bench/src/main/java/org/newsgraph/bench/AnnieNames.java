package org.newsgraph.bench;

import gate.Annotation;
import gate.AnnotationSet;
import gate.Corpus;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.creole.Plugin;
import gate.creole.SerialAnalyserController;
import gate.util.GateException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameTypes;

/**
 * GATE's ANNIE on the text that the tokens make with a space between them. A name takes the tokens that it touches.
 */
final class AnnieNames implements NameFinder {
    private static final List<String> STEPS = List.of(
            "gate.creole.annotdelete.AnnotationDeletePR",
            "gate.creole.tokeniser.DefaultTokeniser",
            "gate.creole.gazetteer.DefaultGazetteer",
            "gate.creole.splitter.SentenceSplitter",
            "gate.creole.POSTagger",
            "gate.creole.ANNIETransducer",
            "gate.creole.orthomatcher.OrthoMatcher");
    private static final Map<String, String> TYPES =
            Map.of("Person", NameTypes.PERSON, "Organization", NameTypes.ORGANIZATION, "Location", NameTypes.LOCATION);

    private final SerialAnalyserController annie;
    private final Corpus corpus;

    AnnieNames() {
        try {
            Gate.runInSandbox(true);
            Gate.init();
            Gate.getCreoleRegister().registerPlugin(new Plugin.Maven("uk.ac.gate.plugins", "annie", "9.1"));
            annie = (SerialAnalyserController) Factory.createResource(SerialAnalyserController.class.getName());
            for (String step : STEPS) {
                annie.add((LanguageAnalyser) Factory.createResource(step));
            }
            corpus = Factory.newCorpus("names");
            annie.setCorpus(corpus);
        } catch (GateException e) {
            throw new IllegalStateException("ANNIE cannot be set up", e);
        }
    }

    @Override
    public List<List<Span>> find(List<String[]> sentences) {
        StringBuilder text = new StringBuilder();
        List<int[]> starts = new ArrayList<>();
        for (String[] tokens : sentences) {
            int[] start = new int[tokens.length + 1];
            for (int i = 0; i < tokens.length; i++) {
                start[i] = text.length();
                text.append(tokens[i]).append(i + 1 < tokens.length ? ' ' : '\n');
            }
            start[tokens.length] = text.length();
            starts.add(start);
            text.append('\n');
        }
        try {
            Document document = Factory.newDocument(text.toString());
            corpus.add(document);
            annie.execute();
            List<List<Span>> names = names(document.getAnnotations(), starts);
            corpus.clear();
            Factory.deleteResource(document);
            return names;
        } catch (GateException e) {
            throw new IllegalStateException("ANNIE failed", e);
        }
    }

    private static List<List<Span>> names(AnnotationSet annotations, List<int[]> starts) {
        List<Annotation> found = new ArrayList<>(annotations.get(TYPES.keySet()));
        found.sort(Comparator.comparing((Annotation a) -> a.getStartNode().getOffset())
                .thenComparing(a -> -a.getEndNode().getOffset()));
        List<List<Span>> names = new ArrayList<>();
        int next = 0;
        for (int[] start : starts) {
            List<Span> here = new ArrayList<>();
            int end = start[start.length - 1];
            for (; next < found.size() && found.get(next).getStartNode().getOffset() < end; next++) {
                Annotation name = found.get(next);
                Span span = span(name, start);
                if (here.isEmpty() || here.get(here.size() - 1).getEnd() <= span.getStart()) {
                    here.add(span);
                }
            }
            names.add(here);
        }
        return names;
    }

    private static Span span(Annotation name, int[] start) {
        int first = 0;
        while (start[first + 1] <= name.getStartNode().getOffset()) {
            first++;
        }
        int end = first + 1;
        while (end < start.length - 1 && start[end] < name.getEndNode().getOffset()) {
            end++;
        }
        return new Span(first, end, TYPES.get(name.getType()), 1);
    }
}
