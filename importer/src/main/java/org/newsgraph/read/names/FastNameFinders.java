package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;

/** A {@link FastNameFinder} for each thread over one pair of models. */
final class FastNameFinders implements NameFinder {
    private final ThreadLocal<FastNameFinder> finders;

    FastNameFinders(TokenNameFinderModel model, TokenNameFinderModel caseless) {
        finders = ThreadLocal.withInitial(() -> new FastNameFinder(model, caseless));
    }

    @Override
    public List<List<Span>> find(List<String[]> sentences) {
        FastNameFinder finder = finders.get();
        finder.clearAdaptiveData();
        // where case says nothing, what stands later in the document helps too: it is read once before
        sentences.stream()
                .filter(sentence -> LetterCase.of(sentence) == LetterCase.UNTOLD)
                .forEach(finder::find);
        List<List<Span>> names = new ArrayList<>(sentences.size());
        for (String[] sentence : sentences) {
            names.add(Arrays.asList(finder.find(sentence)));
        }
        return names;
    }
}
