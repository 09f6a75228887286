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
import java.util.TreeMap;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.relation.PairSample;
import org.newsgraph.extract.relation.PairTask;
import org.newsgraph.extract.relation.RelationExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;

/**
 * Trains the model of pairs of entities ({@link LogisticModel}) on documents with gold relations, and measures it by
 * cross-validation over documents: a document's fold is its position modulo the number of folds.
 *
 * <p>Usage: {@code RelationTraining GOLD.jsonl CACHE_FOLDER MODEL.tsv}. It trains on the gold names and on those that the
 * system finds, aligned with gold by overlap, and is measured on the latter.
 */
public final class RelationTraining {
    private static final int FOLDS = 5;
    private static final double REGULARISATION = 1.0;
    private static final int LEAST = 3;

    /**
     * A sample with its document and whether gold has it; {@code free} neither counts nor trains. Samples on gold names only
     * train; those on the names that the system finds are counted too.
     */
    private record Labelled(int document, boolean system, PairSample sample, boolean right, boolean free) {}

    private final PrintStream out;

    RelationTraining(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new RelationTraining(System.out).run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    void run(Path gold, Path cache, Path model) throws IOException {
        List<Labelled> all = load(gold, cache);
        Map<String, Map<String, Double>> weights = new TreeMap<>();
        for (PairTask task : PairTask.ALL) {
            List<Labelled> of =
                    all.stream().filter(l -> l.sample().task().equals(task)).toList();
            double threshold = crossValidate(task, of);
            Map<String, Double> w = train(of);
            w.put("#threshold", threshold);
            weights.put(task.name(), w);
        }
        Files.writeString(model, LogisticModel.of(weights).write());
    }

    private List<Labelled> load(Path gold, Path cache) throws IOException {
        ArticleReader reader = new ArticleReader();
        ReadingCache readings = new ReadingCache(cache, ArticleReader.VERSION);
        RelationExtractor extractor = new RelationExtractor();
        List<Labelled> all = new ArrayList<>();
        int n = 0;
        for (GoldDocument document : GoldDocument.read(gold)) {
            Reading reading = reader.named(readings.get(document.article(), reader::annotated));
            Mentions names = document.mentions(reading);
            Mentions found = new MentionExtractor().extract(reading, new QuotationFinder().find(reading));
            for (Mentions used : List.of(names, found)) {
                Map<String, String> aligned = document.align(used, names);
                for (PairSample sample : extractor.samples(reading, used)) {
                    all.add(label(document, n, used.equals(found), sample, aligned));
                }
            }
            n++;
        }
        return all;
    }

    private static Labelled label(
            GoldDocument document, int n, boolean system, PairSample sample, Map<String, String> aligned) {
        String subject = aligned.get(sample.subject());
        String object = aligned.get(sample.object());
        boolean right = false;
        boolean free = false;
        for (GoldDocument.GoldRelation r : document.relations()) {
            if (r.subject().equals(subject) && r.object().equals(object)) {
                boolean accepted =
                        r.accepted().contains(sample.task().predicate().name());
                right |= accepted && !r.optional();
                free |= accepted && r.optional();
            }
        }
        return new Labelled(n, system, sample, right, free && !right);
    }

    private static Map<String, Double> train(List<Labelled> cases) {
        return new LogisticRegression(REGULARISATION, LEAST)
                .train(cases.stream()
                        .filter(l -> !l.free())
                        .map(l -> new LogisticRegression.Case(l.sample().features(), l.right(), 1))
                        .toList());
    }

    /** Prints how well the task is done on documents that were not trained on; gives the best threshold there. */
    private double crossValidate(PairTask task, List<Labelled> cases) {
        Map<Labelled, Double> scores = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            Map<String, Double> w = train(
                    cases.stream().filter(l -> l.document() % FOLDS != test).toList());
            LogisticModel model = LogisticModel.of(Map.of(task.name(), w));
            cases.stream()
                    .filter(l -> l.document() % FOLDS == test && !l.free() && l.system())
                    .forEach(l -> scores.put(
                            l, model.probability(task.name(), l.sample().features())));
        }
        long positives = scores.keySet().stream().filter(Labelled::right).count();
        double best = 0.5;
        double bestF = -1;
        String line = "";
        for (double threshold = 0.2; threshold <= 0.8; threshold += 0.05) {
            double t = threshold;
            long taken = scores.values().stream().filter(p -> p >= t).count();
            long right = scores.entrySet().stream()
                    .filter(e -> e.getKey().right() && e.getValue() >= t)
                    .count();
            double f = taken + positives == 0 ? 0 : 2.0 * right / (taken + positives);
            if (f > bestF) {
                bestF = f;
                best = t;
                line = String.format(
                        Locale.ROOT,
                        "%-40s F1 %.3f  P %.3f  R %.3f  (%d of %d pairs, threshold %.2f)",
                        task.name(),
                        f,
                        taken == 0 ? 0 : right / (double) taken,
                        positives == 0 ? 0 : right / (double) positives,
                        positives,
                        scores.size(),
                        t);
            }
        }
        out.println(line);
        return best;
    }
}
