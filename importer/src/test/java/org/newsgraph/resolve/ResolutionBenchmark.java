package org.newsgraph.resolve;

import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Extraction;

/** Prints what resolution costs a document on generated corpora of growing size; no test, as time is not stable. */
public final class ResolutionBenchmark {
    private ResolutionBenchmark() {}

    /** Resolves 1,000, 3,000 and 10,000 articles, each size three times, and prints the best time of each. */
    public static void main(String[] args) {
        new EntityResolver(Decisions.none(), Gazetteer.empty()).resolve(Corpus.generate(3000, 1));
        for (int articles : new int[] {1000, 3000, 10000}) {
            List<Extraction> corpus = Corpus.generate(articles, 7);
            long best = Long.MAX_VALUE;
            for (int run = 0; run < 3; run++) {
                long begin = System.nanoTime();
                new EntityResolver(Decisions.none(), Gazetteer.empty()).resolve(corpus);
                best = Math.min(best, System.nanoTime() - begin);
            }
            System.out.printf(Locale.ROOT, "%,d articles: %.3f ms an article%n", articles, best / 1e6 / articles);
        }
    }
}
