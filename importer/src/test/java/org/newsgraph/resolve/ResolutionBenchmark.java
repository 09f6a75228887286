package org.newsgraph.resolve;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Extraction;

/** Prints the time of all processors that resolution takes a document on generated corpora of growing size; no test, as it is not stable. */
public final class ResolutionBenchmark {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ResolutionBenchmark() {}

    /** Resolves corpora of these sizes (1,000, 3,000 and 10,000 if none is given), each three times, and prints the best times. */
    public static void main(String[] args) {
        int[] sizes = args.length == 0
                ? new int[] {1000, 3000, 10_000}
                : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        new Resolver().resolve(NewsCorpus.generate(1000, 1));
        for (int articles : sizes) {
            List<Extraction> corpus = NewsCorpus.generate(articles, 7);
            double entities = best(() -> new EntityResolver(Decisions.none(), Gazetteer.empty()).resolve(corpus));
            double all = best(() -> new Resolver().resolve(corpus));
            System.out.printf(
                    Locale.ROOT,
                    "%,d articles: entities %.3f ms, entities and events %.3f ms an article%n",
                    articles,
                    entities / articles,
                    all / articles);
        }
    }

    private static double best(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 3; run++) {
            long begin = SYSTEM.getProcessCpuTime();
            work.run();
            best = Math.min(best, SYSTEM.getProcessCpuTime() - begin);
        }
        return best / 1e6;
    }
}
