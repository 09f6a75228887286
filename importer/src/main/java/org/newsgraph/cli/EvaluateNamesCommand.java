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
import org.newsgraph.evaluate.NameScores;
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
        footer = "  newsgraph evaluate names --gold wikigold.conll --names fast")
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
            description = "A fast finder trained with newsgraph train names, instead of --names.")
    private @Nullable Path model;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        NameFinder finder = model == null ? NameFinders.of(names) : NameFinders.fast(model);
        NameScores scores = new NameEvaluation(finder).of(TokenFiles.conll(gold));
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
        out.flush();
        return ExitCode.OK.code();
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
