package org.newsgraph.bench;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.export.JsonLines;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;
import org.newsgraph.store.GraphStore;

/**
 * One importer and its server under work for a while: each round extracts real articles, brings generated ones into the graph,
 * takes others out, so that the number of articles stays, and asks for all rows. Arguments: a folder for the plot, minutes, the
 * number of articles, then files or folders to extract. Prints a table in Markdown; at the end the graph must be that of a fresh
 * import of the same articles, or it fails. Memory that is not given back shows as a line that climbs.
 */
public final class SoakBenchmark {
    private static final int A_ROUND = 20;
    private static final int LINES = 15;
    private static final HeapWatch HEAP = new HeapWatch();

    private record Sample(double minute, int round, int articles, double heap, double process) {}

    private SoakBenchmark() {}

    /** Soaks, prints the table and draws the plot. */
    public static void main(String[] arguments) throws IOException {
        double minutes = Double.parseDouble(arguments[1]);
        int size = Integer.parseInt(arguments[2]);
        List<Article> real = new ArticleSource(SourceOptions.standard(), System.in)
                .read(List.of(arguments).subList(3, arguments.length))
                .articles();
        GeneratedNews news = GeneratedNews.like(Path.of("seeds"));
        List<Sample> samples = new ArrayList<>();
        Set<Integer> present = new HashSet<>();
        String soaked;
        try (BenchServer server = new BenchServer();
                GraphStore store = server.store()) {
            soak(news, real, store, minutes, size, present, samples);
            soaked = dump(store);
        }
        report(samples, Path.of(arguments[0]));
        if (!soaked.equals(fresh(news, present))) {
            throw new IllegalStateException("the graph is not that of a fresh import");
        }
        System.out.println("\nThe graph of " + present.size() + " articles is that of a fresh import.");
    }

    private static void soak(
            GeneratedNews news,
            List<Article> real,
            GraphStore store,
            double minutes,
            int size,
            Set<Integer> present,
            List<Sample> samples)
            throws IOException {
        Random random = new Random(11);
        ExtractionPipeline pipeline = new ExtractionPipeline(new ArticleReader(), new Extractor(), null, 2);
        GraphUpdate update = new GraphUpdate(store, new Resolver(), "soak");
        long begin = System.nanoTime();
        for (int round = 0; minute(begin) < minutes; round++) {
            pipeline.run(real.iterator(), x -> {});
            List<Extraction> added = new ArrayList<>();
            while (added.size() < A_ROUND) {
                int number = random.nextInt(2 * size);
                added.add(news.article(number));
                present.add(number);
            }
            update.put(added);
            List<Integer> all = new ArrayList<>(new TreeSet<>(present));
            while (present.size() > size) {
                present.remove(all.get(random.nextInt(all.size())));
            }
            all.removeAll(present);
            update.forget(all.stream().map(n -> news.article(n).article().id()).toList());
            update.bring();
            store.rows().nodes(n -> {});
            System.gc();
            samples.add(new Sample(minute(begin), round, present.size(), HEAP.latest() / 1e6, resident()));
        }
    }

    private static double minute(long begin) {
        return (System.nanoTime() - begin) / 60e9;
    }

    /** What the operating system says that the process holds, in megabytes; zero where it does not say so. */
    private static double resident() {
        Path status = Path.of("/proc/self/status");
        try {
            return !Files.exists(status)
                    ? 0
                    : Files.readString(status, StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> l.startsWith("VmRSS:"))
                            .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024)
                            .findFirst()
                            .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fresh(GeneratedNews news, Set<Integer> present) throws IOException {
        try (BenchServer server = new BenchServer();
                GraphStore store = server.store()) {
            GraphUpdate update = new GraphUpdate(store, new Resolver(), "soak");
            update.put(present.stream().map(news::article).toList());
            update.bring();
            return dump(store);
        }
    }

    private static String dump(GraphStore store) throws IOException {
        StringWriter out = new StringWriter();
        new JsonLines().write(store.rows(), out);
        return out.toString();
    }

    private static void report(List<Sample> samples, Path folder) throws IOException {
        System.out.println("| minute | rounds | articles in the graph | heap after a collection, MB | process, MB |\n"
                + "| --- | --- | --- | --- | --- |");
        int step = Math.max(1, samples.size() / LINES);
        for (int i = 0; i < samples.size(); i += step) {
            Sample s = samples.get(i);
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f | %d | %d | %.0f | %.0f |%n",
                    s.minute(),
                    s.round() + 1,
                    s.articles(),
                    s.heap(),
                    s.process());
        }
        Map<String, double[]> lines = new LinkedHashMap<>();
        lines.put("process", samples.stream().mapToDouble(Sample::process).toArray());
        lines.put(
                "heap after a collection",
                samples.stream().mapToDouble(Sample::heap).toArray());
        Plots.overTime(
                folder.resolve("soak-memory.svg"),
                "Memory of importer and server under steady work",
                "minutes",
                "megabytes",
                samples.stream().mapToDouble(Sample::minute).toArray(),
                lines);
    }
}
