package org.newsgraph.read.names;

import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's perceptron name finder with clusters of words among its features. Remembers the names of a document until
 * {@link #clearAdaptiveData()}; one instance serves one thread.
 */
public final class FastNameFinder implements TokenNameFinder {
    private final NameFinderME finder;

    /** A finder with the model that comes with Newsgraph. */
    public FastNameFinder() {
        this(FastModel.load());
    }

    FastNameFinder(TokenNameFinderModel model) {
        this.finder = new NameFinderME(model);
    }

    @Override
    public Span[] find(String[] tokens) {
        if (tokens.length == 0) {
            return new Span[0];
        }
        Span[] spans = finder.find(WordForms.of(tokens));
        double[] probabilities = finder.probs(spans);
        Span[] names = new Span[spans.length];
        for (int i = 0; i < spans.length; i++) {
            names[i] = new Span(spans[i], probabilities[i]);
        }
        return names;
    }

    @Override
    public void clearAdaptiveData() {
        finder.clearAdaptiveData();
    }
}
