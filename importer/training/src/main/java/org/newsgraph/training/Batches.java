package org.newsgraph.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Windows of like length put together, so that little is padded. */
final class Batches {
    /** Pieces in a batch, padding included. */
    private static final int PIECES = 1536;

    private static final int SORTED_TOGETHER = 512;

    private Batches() {}

    static List<List<Corpus.Example>> of(List<Corpus.Example> examples, Random random) {
        List<Corpus.Example> shuffled = new ArrayList<>(examples);
        Collections.shuffle(shuffled, random);
        List<List<Corpus.Example>> batches = new ArrayList<>();
        for (int i = 0; i < shuffled.size(); i += SORTED_TOGETHER) {
            List<Corpus.Example> some =
                    new ArrayList<>(shuffled.subList(i, Math.min(shuffled.size(), i + SORTED_TOGETHER)));
            some.sort(Comparator.comparingInt(Corpus.Example::length));
            cut(some, batches);
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static void cut(List<Corpus.Example> sorted, List<List<Corpus.Example>> batches) {
        for (int begin = 0; begin < sorted.size(); ) {
            int end = begin + 1;
            while (end < sorted.size() && (end - begin + 1) * sorted.get(end).length() <= PIECES) {
                end++;
            }
            batches.add(sorted.subList(begin, end));
            begin = end;
        }
    }
}
