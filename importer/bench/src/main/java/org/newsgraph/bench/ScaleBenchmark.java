package org.newsgraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.Extraction;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.StageTimes;
import org.newsgraph.pipeline.StageTimes.Stage;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphStore;

/**
 * What an article costs, and what one more costs, in graphs of growing size, from {@link GeneratedNews} without its extraction.
 * Arguments: a folder for the plots, then numbers of articles. Prints a table in Markdown, with the time by the clock and that of all
 * processors together, which other work on the machine hardly changes. Memory is the heap of importer and
 * server together, at its highest right after a collection.
 */
public final class ScaleBenchmark {
    private static final int BATCH = 50;
    private static final HeapWatch HEAP = new HeapWatch();
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What some work took: by the clock, and of all processors together, in seconds. */
    private record Cost(double clock, double processor) {
        static Cost since(Cost begin) {
            Cost now = now();
            return new Cost(now.clock - begin.clock, now.processor - begin.processor);
        }

        static Cost now() {
            return new Cost(System.nanoTime() / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
        }
    }

    private record Row(
            int articles,
            Cost all,
            Map<Stage, Double> stages,
            long rows,
            Cost one,
            Map<Stage, Double> stagesOfOne,
            double none,
            long heap) {
        double each() {
            return 1000 * all.processor() / articles;
        }
    }

    private ScaleBenchmark() {}

    /** Prints the table and draws the plots. */
    public static void main(String[] arguments) throws IOException {
        GeneratedNews news = GeneratedNews.like(Path.of("seeds"));
        run(news, 200);
        System.out.println("| articles | processor ms an article | ms an article | rows an article"
                + " | one more, processor s | one more, s | none, s | heap, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- | --- |");
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            Row row = run(news, Integer.parseInt(arguments[i]));
            rows.add(row);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %d | %.1f | %.1f | %.1f | %,d |%n",
                    row.articles(),
                    row.each(),
                    1000 * row.all().clock() / row.articles(),
                    row.rows() / row.articles(),
                    row.one().processor(),
                    row.one().clock(),
                    row.none(),
                    row.heap() >> 20);
            System.out.println("    all: " + row.stages() + ", one more: " + row.stagesOfOne());
        }
        plots(Path.of(arguments[0]), rows);
    }

    private static Row run(GeneratedNews news, int articles) {
        HEAP.reset();
        try (BenchServer server = new BenchServer();
                GraphStore store = server.store()) {
            StageTimes times = new StageTimes();
            GraphUpdate update = new GraphUpdate(store, Resolver::new, "bench", () -> {}, times);
            Cost begin = Cost.now();
            for (int i = 0; i < articles; i += BATCH) {
                put(news, update, times, i, Math.min(articles, i + BATCH));
            }
            long rows = update.bring();
            Cost all = Cost.since(begin);
            long heap = HEAP.most();
            StageTimes again = new StageTimes();
            GraphUpdate next = new GraphUpdate(store, Resolver::new, "bench", () -> {}, again);
            begin = Cost.now();
            put(news, next, again, articles, articles + 1);
            next.bring();
            Cost one = Cost.since(begin);
            begin = Cost.now();
            next.bring();
            double none = Cost.since(begin).clock();
            return new Row(articles, all, times.seconds(), rows, one, again.seconds(), none, heap);
        }
    }

    private static void put(GeneratedNews news, GraphUpdate update, StageTimes times, int from, int to) {
        List<Extraction> batch = new ArrayList<>();
        for (int i = from; i < to; i++) {
            batch.add(news.article(i));
        }
        times.time(Stage.KEEP, () -> {
            update.put(batch);
            return true;
        });
    }

    private static void plots(Path folder, List<Row> rows) throws IOException {
        double[] sizes = rows.stream().mapToDouble(Row::articles).toArray();
        Plots.lines(
                folder.resolve("scale-cost.svg"),
                "What an article costs in graphs of growing size",
                "articles",
                "milliseconds of processor time an article",
                sizes,
                Map.of(
                        "all but extraction",
                        rows.stream().mapToDouble(Row::each).toArray()));
        Plots.lines(
                folder.resolve("scale-one-more.svg"),
                "What one more article costs",
                "articles in the graph",
                "seconds",
                sizes,
                Map.of(
                        "one more, of all processors",
                                rows.stream()
                                        .mapToDouble(r -> r.one().processor())
                                        .toArray(),
                        "one more",
                                rows.stream().mapToDouble(r -> r.one().clock()).toArray(),
                        "nothing to do", rows.stream().mapToDouble(Row::none).toArray()));
    }
}
