package org.newsgraph.bench;

import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.events.EventReader;
import org.newsgraph.read.names.NameModel;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;

/**
 * Articles a second on two threads, beside CoreNLP 4.5.10 with the annotators that find the most alike, and with those that find
 * names only; then where Newsgraph's own time goes. Arguments: {@code full}, {@code names} or both, the number of rounds, then
 * files or folders of articles. After one round to warm up, the systems take turns in each round. An article that a system fails on
 * then is told and left out for all. Seconds by the clock depend on what else the machine does; seconds of processor time of this
 * process hardly do. {@code full} wants CoreNLP's KBP models.
 */
public final class ExtractionBenchmark {
    private static final int THREADS = 2;
    private static final String FULL = "tokenize,pos,lemma,ner,depparse,coref,kbp,quote";
    private static final String NAMES = "tokenize,pos,lemma,ner";

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final int SETTLING = 60;

    private record Competitor(String name, Consumer<List<Article>> work) {
        /** Whether the system gets through the article. */
        boolean reads(Article article) {
            try {
                work.accept(List.of(article));
                return true;
            } catch (RuntimeException e) {
                System.out.printf("%s fails on %s: %s%n", name, article.id(), e.getMessage());
                return false;
            }
        }
    }

    /** Seconds by the clock and of all processors. */
    private record Cost(double clock, double processor) {}

    private ExtractionBenchmark() {}

    /** Prints three tables in Markdown: each round, the median round, and the profile. */
    public static void main(String[] arguments) {
        List<String> paths = new ArrayList<>(List.of(arguments));
        boolean full = paths.remove("full");
        boolean names = paths.remove("names");
        int rounds = Integer.parseInt(paths.remove(0));
        List<Article> all = new ArticleSource(SourceOptions.standard(), System.in)
                .read(paths)
                .articles();
        List<Competitor> systems = new ArrayList<>();
        systems.add(newsgraph("Newsgraph", new ArticleReader()));
        systems.add(newsgraph("Newsgraph, events by rules", new ArticleReader(NameModel.ACCURATE, null)));
        if (names) {
            systems.add(coreNlp(NAMES));
        }
        if (full) {
            systems.add(coreNlp(FULL));
        }
        List<Article> articles = all.stream()
                .filter(article -> systems.stream().allMatch(system -> system.reads(article)))
                .toList();
        System.out.println("| round | system | load | articles a second | articles a processor second |\n"
                + "| --- | --- | --- | --- | --- |");
        Map<Competitor, List<Cost>> costs = new LinkedHashMap<>();
        for (int round = 1; round <= rounds; round++) {
            for (Competitor system : systems) {
                Cost cost = cost(() -> system.work().accept(articles));
                costs.computeIfAbsent(system, s -> new ArrayList<>()).add(cost);
                System.out.printf(
                        Locale.ROOT,
                        "| %d | %s | %.1f | %.2f | %.2f |%n",
                        round,
                        system.name(),
                        PROCESS.getSystemLoadAverage(),
                        articles.size() / cost.clock(),
                        articles.size() / cost.processor());
            }
        }
        compare(costs, articles.size());
        profile(articles);
    }

    private static void compare(Map<Competitor, List<Cost>> costs, int articles) {
        System.out.println(
                "\n| system | articles a second | Newsgraph is faster by | articles a processor second | by |\n"
                        + "| --- | --- | --- | --- | --- |");
        List<Cost> ours = costs.values().iterator().next();
        costs.forEach((system, theirs) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.1f | %.2f | %.1f |%n",
                system.name(),
                articles / median(theirs, Cost::clock),
                median(theirs, Cost::clock) / median(ours, Cost::clock),
                articles / median(theirs, Cost::processor),
                median(theirs, Cost::processor) / median(ours, Cost::processor)));
    }

    private static double median(List<Cost> costs, ToDoubleFunction<Cost> of) {
        double[] sorted = costs.stream().mapToDouble(of).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static Competitor newsgraph(String name, ArticleReader reader) {
        ExtractionPipeline pipeline = new ExtractionPipeline(reader, new Extractor(), null, THREADS);
        return new Competitor(name, articles -> pipeline.run(articles.iterator(), x -> {}));
    }

    private static Competitor coreNlp(String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", String.valueOf(THREADS));
        StanfordCoreNLP system = new StanfordCoreNLP(properties);
        return new Competitor("CoreNLP " + annotators, articles -> {
            List<Annotation> texts = new ArrayList<>();
            articles.forEach(a -> texts.add(new Annotation(a.text())));
            if (texts.size() == 1) {
                system.annotate(texts.get(0)); // in a thread of its own it would end the program where it fails
            } else {
                system.annotate(texts, THREADS);
            }
        });
    }

    /** Waits until Java compiles nothing any more, so that no system pays for the compilation of another; a minute at most. */
    private static void settle() {
        long before = -1;
        for (int i = 0; i < SETTLING && before != COMPILER.getTotalCompilationTime(); i++) {
            before = COMPILER.getTotalCompilationTime();
            try {
                Thread.sleep(1000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static Cost cost(Runnable work) {
        settle();
        long processor = PROCESS.getProcessCpuTime();
        double clock = seconds(work);
        return new Cost(clock, (PROCESS.getProcessCpuTime() - processor) / 1e9);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** One thread, warm. */
    private static void profile(List<Article> articles) {
        ArticleReader reader = new ArticleReader(NameModel.ACCURATE, null);
        EventReader events = EventReader.shipped();
        Extractor extractor = new Extractor();
        List<Reading> annotated = new ArrayList<>();
        List<Reading> named = new ArrayList<>();
        List<Reading> read = new ArrayList<>();
        List<Extraction> extracted = new ArrayList<>();
        double syntax = seconds(() -> articles.forEach(a -> annotated.add(reader.annotated(a))));
        double names = seconds(() -> annotated.forEach(r -> named.add(reader.named(r))));
        double scores = seconds(() -> named.forEach(r ->
                read.add(new Reading(r.article(), r.blocks(), r.sentences(), r.names(), events.read(r.sentences())))));
        double rest = seconds(() -> read.forEach(r -> extracted.add(extractor.extract(r))));
        double all = syntax + names + scores + rest;
        System.out.println("\n| stage | ms an article | share |\n| --- | --- | --- |");
        share("sentences, tokens, tags, lemmas, trees", syntax, all, articles);
        share("names: their encoder", names, all, articles);
        share("events: their encoder", scores, all, articles);
        share("mentions, times, events, relations, statements", rest, all, articles);
    }

    private static void share(String stage, double seconds, double all, List<Article> articles) {
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.0f %% |%n", stage, 1000 * seconds / articles.size(), 100 * seconds / all);
    }
}
