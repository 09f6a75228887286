package org.newsgraph.train;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.extract.mention.AntecedentSample;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Span;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;

/**
 * Trains the model that decides what pronouns and definite noun phrases refer to, on annotated articles, and measures it by cross-validation: a
 * document's fold is its position modulo the number of folds.
 *
 * <p>Usage: {@code CoreferenceTraining FOLDER_OF_ARTICLES CACHE_FOLDER MODEL.tsv}.
 */
public final class CoreferenceTraining {
    private static final int FOLDS = 10;
    private static final double REGULARISATION = 3;
    private static final int LEAST = 3;

    /** An anaphor with all whom it may mean; {@code named} tells whether the annotation names whom it means. */
    private record Question(
            int document, String task, boolean named, List<AntecedentSample> samples, List<Boolean> right) {}

    private final PrintStream out;

    CoreferenceTraining(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new CoreferenceTraining(System.out).run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    void run(Path articles, Path cache, Path model) throws IOException {
        Map<String, List<Question>> tasks = load(articles, cache);
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        tasks.forEach((task, questions) -> {
            crossValidate(task, questions);
            weights.put(task, train(questions));
        });
        Files.writeString(model, LogisticModel.of(weights).write());
    }

    private Map<String, List<Question>> load(Path articles, Path cache) throws IOException {
        ArticleReader reader = new ArticleReader(NameModel.ACCURATE, null);
        ReadingCache readings = new ReadingCache(cache, ArticleReader.VERSION);
        MentionExtractor extractor = new MentionExtractor(LogisticModel.of(Map.of()));
        Map<String, List<Question>> tasks = new TreeMap<>();
        int n = 0;
        for (CoreferenceAnnotations.Document document : CoreferenceAnnotations.read(articles)) {
            Reading reading = reader.named(readings.get(document.article(), reader::annotated));
            Map<Span, List<AntecedentSample>> asked = new LinkedHashMap<>();
            extractor
                    .samples(reading, new QuotationFinder().find(reading))
                    .forEach(s -> asked.computeIfAbsent(s.anaphor(), k -> new ArrayList<>())
                            .add(s));
            for (Map.Entry<Span, List<AntecedentSample>> e : asked.entrySet()) {
                int position = n;
                referents(document, e.getKey()).ifPresent(names -> {
                    List<Boolean> right = e.getValue().stream()
                            .map(s -> CoreferenceAnnotations.match(s.names(), names))
                            .toList();
                    String task = e.getValue().get(0).task();
                    tasks.computeIfAbsent(task, k -> new ArrayList<>())
                            .add(new Question(position, task, !names.isEmpty(), e.getValue(), right));
                });
            }
            n++;
        }
        return tasks;
    }

    private static Optional<List<String>> referents(CoreferenceAnnotations.Document document, Span anaphor) {
        return document.referents().entrySet().stream()
                .filter(e -> e.getKey().end() == anaphor.end())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, Double> train(List<Question> questions) {
        List<LogisticRegression.Case> cases = new ArrayList<>();
        for (Question q : questions) {
            for (int i = 0; i < q.samples().size(); i++) {
                cases.add(new LogisticRegression.Case(
                        q.samples().get(i).features(), q.right().get(i), 1));
            }
        }
        return new MaximumEntropy(REGULARISATION, LEAST).train(cases);
    }

    /** Prints how well the task is done on documents that were not trained on, by rules and by the model. */
    private void crossValidate(String task, List<Question> questions) {
        long named = questions.stream().filter(Question::named).count();
        long reachable =
                questions.stream().filter(q -> q.right().contains(true)).count();
        out.printf(
                Locale.ROOT,
                "%s: %d asked, %d of them of a name, %d of those among the candidates%n",
                task,
                questions.size(),
                named,
                reachable);
        List<Question> ruled = questions.stream().filter(q -> ruled(q) >= 0).toList();
        long right = ruled.stream().filter(q -> q.right().get(ruled(q))).count();
        print("by rules", right, ruled.size(), named);
        List<Best> judged = judged(task, questions);
        for (int hundredths = 20; hundredths <= 60; hundredths += 5) {
            double least = hundredths / 100.0;
            List<Best> taken =
                    judged.stream().filter(b -> b.probability() >= least).toList();
            print(
                    String.format(Locale.ROOT, "from %.2f on", least),
                    taken.stream().filter(Best::right).count(),
                    taken.size(),
                    named);
        }
    }

    private void print(String what, long right, long taken, long named) {
        out.printf(
                Locale.ROOT,
                "  %s: P %.3f R %.3f F1 %.3f%n",
                what,
                right / (double) taken,
                right / (double) named,
                2.0 * right / (taken + named));
    }

    /** The likeliest candidate of each question, by a model that was trained on documents of other folds. */
    private static List<Best> judged(String task, List<Question> questions) {
        List<Best> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            LogisticModel model = LogisticModel.of(Map.of(
                    task,
                    train(questions.stream()
                            .filter(q -> q.document() % FOLDS != test)
                            .toList())));
            questions.stream().filter(q -> q.document() % FOLDS == test).forEach(q -> judged.add(best(q, model)));
        }
        return judged;
    }

    /** The candidate that the rules take, negative for none. */
    private static int ruled(Question q) {
        return IntStream.range(0, q.samples().size())
                .filter(i -> q.samples().get(i).ruled())
                .findFirst()
                .orElse(-1);
    }

    /** The likeliest candidate of a question, with its probability. */
    private record Best(double probability, boolean right) {}

    private static Best best(Question q, LogisticModel model) {
        Best best = null;
        for (int i = 0; i < q.samples().size(); i++) {
            AntecedentSample sample = q.samples().get(i);
            double probability = model.probability(q.task(), sample.features());
            if (best == null || probability > best.probability()) {
                best = new Best(probability, q.right().get(i));
            }
        }
        return Objects.requireNonNull(best);
    }
}
