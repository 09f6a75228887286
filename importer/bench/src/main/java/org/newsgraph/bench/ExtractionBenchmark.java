package org.newsgraph.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;

/**
 * Articles a second on two threads, beside CoreNLP 4.5.10 with the annotators that find the most alike, and with those that find
 * names only; then where Newsgraph's own time goes. Arguments: {@code full}, {@code names} or both, then files or folders of
 * articles. Each system reads all articles twice; the second time counts. {@code full} wants CoreNLP's KBP models.
 */
public final class ExtractionBenchmark {
    private static final int THREADS = 2;
    private static final String FULL = "tokenize,pos,lemma,ner,depparse,coref,kbp,quote";
    private static final String NAMES = "tokenize,pos,lemma,ner";

    private ExtractionBenchmark() {}

    /** Prints two tables in Markdown. */
    public static void main(String[] arguments) {
        List<String> paths = new ArrayList<>(List.of(arguments));
        boolean full = paths.remove("full");
        boolean names = paths.remove("names");
        List<Article> articles = new ArticleSource(SourceOptions.standard(), System.in)
                .read(paths)
                .articles();
        ExtractionPipeline pipeline = new ExtractionPipeline(new ArticleReader(), new Extractor(), null, THREADS);
        double ours = second(() -> pipeline.run(articles.iterator(), x -> {}));
        System.out.println("| system | articles a second | Newsgraph is faster by |\n| --- | --- | --- |");
        row("Newsgraph", articles, ours, ours);
        if (names) {
            row("CoreNLP " + NAMES, articles, coreNlp(NAMES, articles), ours);
        }
        if (full) {
            row("CoreNLP " + FULL, articles, coreNlp(FULL, articles), ours);
        }
        profile(articles);
    }

    private static void row(String system, List<Article> articles, double seconds, double ours) {
        System.out.printf(
                Locale.ROOT, "| %s | %.2f | %.1f |%n", system, articles.size() / seconds, seconds / ours);
    }

    private static double coreNlp(String annotators, List<Article> articles) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("threads", String.valueOf(THREADS));
        StanfordCoreNLP system = new StanfordCoreNLP(properties);
        return second(() -> {
            List<Annotation> texts = new ArrayList<>();
            articles.forEach(a -> texts.add(new Annotation(a.text())));
            system.annotate(texts, THREADS);
        });
    }

    private static double second(Runnable work) {
        work.run();
        return seconds(work);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** One thread, warm. */
    private static void profile(List<Article> articles) {
        ArticleReader reader = new ArticleReader();
        Extractor extractor = new Extractor();
        List<Reading> annotated = new ArrayList<>();
        List<Reading> named = new ArrayList<>();
        List<Extraction> extracted = new ArrayList<>();
        double syntax = seconds(() -> articles.forEach(a -> annotated.add(reader.annotated(a))));
        double names = seconds(() -> annotated.forEach(r -> named.add(reader.named(r))));
        double rest = seconds(() -> named.forEach(r -> extracted.add(extractor.extract(r))));
        double all = syntax + names + rest;
        System.out.println("\n| stage | ms an article | share |\n| --- | --- | --- |");
        share("sentences, tokens, tags, lemmas, trees", syntax, all, articles);
        share("names", names, all, articles);
        share("mentions, times, events, relations, statements", rest, all, articles);
    }

    private static void share(String stage, double seconds, double all, List<Article> articles) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.0f %% |%n",
                stage,
                1000 * seconds / articles.size(),
                100 * seconds / all);
    }
}
