package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.read.names.NameFinders;
import org.newsgraph.read.names.NameModel;
import org.newsgraph.train.NameTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the fast name finder. */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = {
            "Trains the fast name finder on CoNLL files: token, tab, tag (B-PER, I-PER, O and so on);",
            "a blank line after a sentence, -DOCSTART- before a document. A million tokens take minutes.",
            "For the accurate one, which needs PyTorch, see docs/models/names-accurate.md."
        },
        footerHeading = "%nExample:%n",
        footer = {
            "  newsgraph train names --corpus my-news.conll --corpus gum_train.conll --out my-names",
            "  newsgraph evaluate names --gold held-out.conll --model my-names"
        })
final class TrainNamesCommand implements Callable<Integer> {
    @Option(names = "--corpus", required = true, arity = "1..*", paramLabel = "FILE", description = "The corpora.")
    private List<Path> corpora = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the model goes.")
    private Path out = Path.of("");

    @Option(
            names = "--relabel",
            description = {
                "Learns the names that the accurate finder sees in the corpora instead of those that they mark:",
                "one convention over corpora that differ, and raw text will do."
            })
    private boolean relabel;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        int sentences = NameTraining.train(corpora, relabel ? NameFinders.of(NameModel.ACCURATE) : null, out);
        PrintWriter printer = spec.commandLine().getOut();
        printer.println("trained on " + sentences + " sentences; the model is in " + out);
        printer.flush();
        return ExitCode.OK.code();
    }
}
