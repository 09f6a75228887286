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
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.extract.event.EventExtractor;
import org.newsgraph.extract.event.EventJudge;
import org.newsgraph.extract.event.TellingSample;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;

/**
 * Trains the model that judges tellings of events ({@link EventJudge}) on annotated sentences, and measures it by cross-validation: a sentence's fold is its
 * position modulo the number of folds.
 *
 * <p>Usage: {@code EventTraining CORPORA_FOLDER CACHE_FOLDER MODEL.tsv}.
 */
public final class EventTraining {
    private static final int FOLDS = 10;
    private static final double REGULARISATION = 3;
    private static final int LEAST = 3;

    /** A telling, with whether it is an annotated event. */
    private record Labelled(int sentence, TellingSample sample, boolean event) {}

    private final PrintStream out;

    EventTraining(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        new EventTraining(System.out).run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    }

    void run(Path corpora, Path cache, Path model) throws IOException {
        List<Labelled> all = load(EventAnnotations.read(corpora), cache);
        measure(all);
        LogisticModel trained = train(all);
        Files.writeString(model, trained.write());
        out.println("Of sentences that neither the rules nor the model have seen:");
        print(judged(load(EventAnnotations.heldOut(corpora), cache), trained));
    }

    private List<Labelled> load(List<EventAnnotations.Sentence> sentences, Path cache) {
        ArticleReader reader = new ArticleReader(NameModel.ACCURATE, null);
        ReadingCache readings = new ReadingCache(cache, ArticleReader.VERSION);
        EventExtractor extractor = new EventExtractor();
        List<Labelled> all = new ArrayList<>();
        int n = 0;
        long events = 0;
        for (EventAnnotations.Sentence sentence : sentences) {
            Reading reading = reader.named(readings.get(sentence.article(), reader::annotated));
            Mentions mentions = new MentionExtractor().extract(reading, new QuotationFinder().find(reading));
            for (TellingSample sample : extractor.samples(reading, mentions, new TimeTagger().tag(reading))) {
                all.add(new Labelled(n, sample, isEvent(sample, sentence)));
            }
            n++;
            events += sentence.events().size();
        }
        long right = all.stream().filter(Labelled::event).count();
        out.printf(
                Locale.ROOT,
                "%d sentences, %d events; by rule %d tellings, %d of them events%n",
                n,
                events,
                all.size(),
                right);
        return all;
    }

    /** Whether the telling's words, or the other word that tells the same, are those of an annotated event. */
    private static boolean isEvent(TellingSample sample, EventAnnotations.Sentence sentence) {
        return sentence.event(List.of(sample.head(), sample.trigger(), sample.support()))
                .isPresent();
    }

    private static LogisticModel train(List<Labelled> all) {
        List<LogisticRegression.Case> cases = all.stream()
                .map(l -> new LogisticRegression.Case(l.sample().features(), l.event(), 1))
                .toList();
        return LogisticModel.of(Map.of(EventJudge.TASK, new MaximumEntropy(REGULARISATION, LEAST).train(cases)));
    }

    /** Prints how well sentences are judged that were not trained on. */
    private void measure(List<Labelled> all) {
        Map<Labelled, Double> judged = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int test = fold;
            LogisticModel model =
                    train(all.stream().filter(l -> l.sentence() % FOLDS != test).toList());
            judged.putAll(judged(
                    all.stream().filter(l -> l.sentence() % FOLDS == test).toList(), model));
        }
        print(judged);
    }

    private static Map<Labelled, Double> judged(List<Labelled> tellings, LogisticModel model) {
        Map<Labelled, Double> judged = new LinkedHashMap<>();
        tellings.forEach(
                l -> judged.put(l, model.probability(EventJudge.TASK, l.sample().features())));
        return judged;
    }

    private void print(Map<Labelled, Double> judged) {
        for (int tenths = 0; tenths < 10; tenths++) {
            double least = tenths / 10.0;
            long taken = judged.values().stream().filter(p -> p >= least).count();
            long right = judged.entrySet().stream()
                    .filter(e -> e.getKey().event() && e.getValue() >= least)
                    .count();
            long between = judged.values().stream()
                    .filter(p -> p >= least && p < least + 0.1)
                    .count();
            long rightBetween = judged.entrySet().stream()
                    .filter(e -> e.getKey().event() && e.getValue() >= least && e.getValue() < least + 0.1)
                    .count();
            out.printf(
                    Locale.ROOT,
                    "from %.1f on: %4d tellings, %.3f of them events; of %4d from %.1f to %.1f, %.3f%n",
                    least,
                    taken,
                    right / (double) taken,
                    between,
                    least,
                    least + 0.1,
                    rightBetween / (double) between);
        }
    }
}
