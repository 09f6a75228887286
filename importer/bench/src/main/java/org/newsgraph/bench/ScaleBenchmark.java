package org.newsgraph.bench;

import java.io.IOException;
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
 * Arguments: a folder for the plots, then numbers of articles. Prints a table in Markdown. Memory is the heap of importer and
 * server together, at its highest right after a collection.
 */
public final class ScaleBenchmark {
    private static final int BATCH = 50;
    private static final HeapWatch HEAP = new HeapWatch();

    private record Row(int articles, double total, Map<Stage, Double> stages, long rows, double one, double none, long heap) {
        double each() {
            return 1000 * total / articles;
        }
    }

    private ScaleBenchmark() {}

    /** Prints the table and draws the plots. */
    public static void main(String[] arguments) throws IOException {
        GeneratedNews news = GeneratedNews.like(Path.of("seeds"));
        run(news, 200);
        System.out.println(
                "| articles | ms an article | of that resolving | rows an article | one more, s | none, s | heap, MB |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            Row row = run(news, Integer.parseInt(arguments[i]));
            rows.add(row);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.1f | %.1f | %d | %.1f | %.1f | %,d |%n",
                    row.articles(),
                    row.each(),
                    1000 * row.stages().getOrDefault(Stage.RESOLVE, 0.0) / row.articles(),
                    row.rows() / row.articles(),
                    row.one(),
                    row.none(),
                    row.heap() >> 20);
            System.out.println("    " + row.stages());
        }
        plots(Path.of(arguments[0]), rows);
    }

    private static Row run(GeneratedNews news, int articles) {
        HEAP.reset();
        try (BenchServer server = new BenchServer();
                GraphStore store = server.store()) {
            StageTimes times = new StageTimes();
            GraphUpdate update = new GraphUpdate(store, Resolver::new, "bench", () -> {}, times);
            long begin = System.nanoTime();
            for (int i = 0; i < articles; i += BATCH) {
                put(news, update, times, i, Math.min(articles, i + BATCH));
            }
            long rows = update.bring();
            double total = seconds(begin);
            long heap = HEAP.most();
            Map<Stage, Double> stages = times.seconds();
            begin = System.nanoTime();
            put(news, update, times, articles, articles + 1);
            update.bring();
            double one = seconds(begin);
            begin = System.nanoTime();
            update.bring();
            return new Row(articles, total, stages, rows, one, seconds(begin), heap);
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
                "milliseconds an article",
                sizes,
                Map.of("all but extraction", rows.stream().mapToDouble(Row::each).toArray()));
        Plots.lines(
                folder.resolve("scale-one-more.svg"),
                "What one more article costs",
                "articles in the graph",
                "seconds",
                sizes,
                Map.of(
                        "one more", rows.stream().mapToDouble(Row::one).toArray(),
                        "nothing to do", rows.stream().mapToDouble(Row::none).toArray()));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
