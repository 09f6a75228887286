package org.newsgraph.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.evaluate.NameEvaluation;
import org.newsgraph.evaluate.NameScores;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;

/**
 * Scores the name finders and those of CoreNLP and GATE on the same tokens, and prints a table in Markdown. Arguments:
 * CoNLL files. Each finder reads each corpus once to warm up, then the finders take turns. The speed is processor time of the
 * one thread that does the work: tokens a second of a finder's best turn, and the median over the turns of its ratio to
 * CoreNLP, which read right before or after.
 */
public final class NamesBenchmark {
    private static final String REFERENCE = "CoreNLP 4.5.10, 3-class CRF";

    private static final int TURNS = 3;

    private NamesBenchmark() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Map<String, NameFinder> finders = new LinkedHashMap<>();
        finders.put("accurate", NameFinders.of(NameModel.ACCURATE));
        finders.put("fast", NameFinders.of(NameModel.FAST));
        finders.put(REFERENCE, new StanfordNames());
        finders.put("GATE ANNIE 9.1", new AnnieNames());
        for (String file : arguments) {
            table(Path.of(file), finders);
        }
    }

    private static void table(Path file, Map<String, NameFinder> finders) {
        List<List<TaggedSentence>> gold = TokenFiles.conll(file);
        Map<String, NameScores> scores = new LinkedHashMap<>();
        finders.forEach((name, finder) -> scores.put(name, new NameEvaluation(finder).of(gold)));
        Map<String, List<Double>> speeds = new LinkedHashMap<>();
        for (int turn = 0; turn < TURNS; turn++) {
            finders.forEach((name, finder) -> speeds.computeIfAbsent(name, n -> new ArrayList<>())
                    .add(new NameEvaluation(finder).of(gold).tokensPerSecond()));
        }
        List<Double> reference = Objects.requireNonNull(speeds.get(REFERENCE));
        System.out.printf(
                "%n| %s | P | R | F1 | 95 %% interval | PER | ORG | LOC | speed | tokens a second |%n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |%n",
                file.getFileName());
        scores.forEach(
                (name, score) -> System.out.println(row(name, score, speeds.getOrDefault(name, List.of()), reference)));
        System.out.printf(
                Locale.ROOT,
                "%nProcesses that wanted a processor, of %d: %.1f%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static double ratio(List<Double> speeds, List<Double> reference) {
        return IntStream.range(0, TURNS)
                .mapToDouble(turn -> speeds.get(turn) / reference.get(turn))
                .sorted()
                .toArray()[TURNS / 2];
    }

    private static String row(String name, NameScores scores, List<Double> speeds, List<Double> reference) {
        Counts core = scores.sum(NameScores.CORE);
        double[] interval = scores.interval(NameScores.CORE);
        Map<String, Counts> types = scores.byType();
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | **%.1f** | %.1f to %.1f | %.1f | %.1f | %.1f | %.2f | %,.0f |",
                name,
                100 * core.precision(),
                100 * core.recall(),
                100 * core.f1(),
                100 * interval[0],
                100 * interval[1],
                f1(types, "PER"),
                f1(types, "ORG"),
                f1(types, "LOC"),
                ratio(speeds, reference),
                Collections.max(speeds));
    }

    private static double f1(Map<String, Counts> types, String type) {
        return 100 * types.getOrDefault(type, new Counts(0, 0, 0)).f1();
    }
}
