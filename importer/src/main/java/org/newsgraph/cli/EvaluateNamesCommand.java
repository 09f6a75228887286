package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.evaluate.NameEvaluation;
import org.newsgraph.evaluate.NameMistake;
import org.newsgraph.evaluate.NameScores;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TextVariant;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.names.NameFinder;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a name finder on a corpus of tokens with BIO tags. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Scores a name finder on a CoNLL file: token, tab, tag; a blank line after a sentence,",
            "-DOCSTART- before a document. Exact spans; intervals are 95 % bootstrap intervals of F1."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  newsgraph evaluate names --gold wikigold.conll --names fast",
            "  newsgraph evaluate names --gold gum_dev.conll --variants"
        })
final class EvaluateNamesCommand implements Callable<Integer> {
    @Option(names = "--gold", required = true, paramLabel = "FILE", description = "The corpus.")
    private Path gold = Path.of("");

    @Option(
            names = "--names",
            defaultValue = "accurate",
            description = "The name finder: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private NameModel names = NameModel.ACCURATE;

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description = "A finder of your own (newsgraph train names), instead of --names.")
    private @Nullable Path model;

    @Option(
            names = "--variants",
            description = "Also scores the same text in small letters, in capitals, misread, and so on.")
    private boolean variants;

    @Option(
            names = "--mistakes",
            paramLabel = "N",
            description = "Also prints so many mistakes with people, organizations and places, drawn by chance.")
    private int mistakes;

    @Option(names = "--seed", description = "Of the chance (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NameFinder finder = model == null ? NameFinders.of(names) : NameFinders.trained(model);
        NameEvaluation evaluation = new NameEvaluation(finder);
        List<List<TaggedSentence>> documents = TokenFiles.conll(gold);
        NameScores scores = evaluation.of(documents);
        PrintWriter out = spec.commandLine().getOut();
        out.println("type           precision  recall    F1  95 % interval   gold");
        print(out, "PER+ORG+LOC", scores.sum(NameScores.CORE), scores.interval(NameScores.CORE));
        for (Map.Entry<String, Counts> type : scores.byType().entrySet()) {
            print(out, type.getKey(), type.getValue(), scores.interval(List.of(type.getKey())));
        }
        out.printf(Locale.ROOT, "expected calibration error %.3f%n", scores.calibrationError());
        out.printf(
                Locale.ROOT,
                "%,d tokens, %,.0f a second of one thread's processor time%n",
                scores.tokens(),
                scores.tokensPerSecond());
        if (variants) {
            printVariants(out, evaluation, documents, f1(scores));
        }
        NameMistake.sample(finder, documents, mistakes, seed).forEach(out::println);
        out.flush();
        return ExitCode.OK.code();
    }

    private static void printVariants(
            PrintWriter out, NameEvaluation evaluation, List<List<TaggedSentence>> documents, double before) {
        out.printf("%nPER+ORG+LOC, the text changed                F1    lost%n");
        for (TextVariant variant : TextVariant.values()) {
            double f1 = f1(evaluation.of(variant.of(documents)));
            out.printf(Locale.ROOT, "%-42s%6.1f  %6.1f%n", variant, f1, before - f1);
        }
    }

    private static double f1(NameScores scores) {
        return 100 * scores.sum(NameScores.CORE).f1();
    }

    private static void print(PrintWriter out, String type, Counts counts, double[] interval) {
        out.printf(
                Locale.ROOT,
                "%-15s%8.1f%9.1f%7.1f  %5.1f to %5.1f  %5d%n",
                type,
                100 * counts.precision(),
                100 * counts.recall(),
                100 * counts.f1(),
                100 * interval[0],
                100 * interval[1],
                counts.gold());
    }
}
