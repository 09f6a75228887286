package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** A {@link FastNameFinder} for each thread over one model. */
final class FastNameFinders implements NameFinder {
    private final ThreadLocal<FastNameFinder> finders;

    FastNameFinders(TokenNameFinderModel model) {
        finders = ThreadLocal.withInitial(() -> new FastNameFinder(model));
    }

    @Override
    public List<List<Span>> find(List<String[]> sentences) {
        FastNameFinder finder = finders.get();
        finder.clearAdaptiveData();
        List<List<Span>> names = new ArrayList<>(sentences.size());
        for (String[] sentence : sentences) {
            names.add(Arrays.asList(finder.find(sentence)));
        }
        return names;
    }
}
