package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.newsgraph.read.encoder.WordForms;

/**
 * OpenNLP's perceptron name finder with clusters of words among its features; sentences whose case says nothing have
 * weights of their own. Remembers the names of a document until
 * {@link #clearAdaptiveData()}; one instance serves one thread.
 */
public final class FastNameFinder implements TokenNameFinder {
    /** What the perceptron calls a probability, and how often names of it are right: measured on development data. */
    private static final double[] SCORES = {0.07, 0.104, 0.1096, 0.1119, 0.1133, 0.1141, 0.1147, 0.1163};

    private static final double[] RIGHT = {0.3, 0.43, 0.52, 0.61, 0.69, 0.79, 0.89, 0.96};

    private final NameFinderME finder;
    private final NameFinderME caseless;

    /** A finder with the model that comes with Newsgraph. */
    public FastNameFinder() {
        this(FastModel.load(LetterCase.TOLD), FastModel.load(LetterCase.UNTOLD));
    }

    FastNameFinder(TokenNameFinderModel model, TokenNameFinderModel caseless) {
        this.finder = new NameFinderME(model);
        this.caseless = new NameFinderME(caseless);
    }

    @Override
    public Span[] find(String[] tokens) {
        if (tokens.length == 0) {
            return new Span[0];
        }
        String[] words = WordForms.of(tokens);
        LetterCase letterCase = LetterCase.of(words);
        NameFinderME chosen = letterCase == LetterCase.TOLD ? finder : caseless;
        Span[] spans = chosen.find(letterCase.forms(words));
        double[] probabilities = chosen.probs(spans);
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < spans.length; i++) {
            names.add(new Span(spans[i], confidence(probabilities[i])));
        }
        return DatedElections.add(words, names).toArray(Span[]::new);
    }

    private static double confidence(double score) {
        for (int i = 1; i < SCORES.length; i++) {
            if (score < SCORES[i]) {
                double part = Math.max(0, (score - SCORES[i - 1]) / (SCORES[i] - SCORES[i - 1]));
                return RIGHT[i - 1] + part * (RIGHT[i] - RIGHT[i - 1]);
            }
        }
        return RIGHT[RIGHT.length - 1];
    }

    @Override
    public void clearAdaptiveData() {
        finder.clearAdaptiveData();
        caseless.clearAdaptiveData();
    }
}
