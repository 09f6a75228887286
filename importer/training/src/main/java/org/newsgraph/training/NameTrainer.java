package org.newsgraph.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.read.names.AccurateModel;
import org.newsgraph.read.encoder.WindowReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the accurate name finder, on corpora of one's own or anew. */
@Command(
        name = "training",
        mixinStandardHelpOptions = true,
        description = {
            "Fine-tunes the accurate name finder on CoNLL files and writes it into a folder",
            "that newsgraph evaluate names --model reads."
        })
public final class NameTrainer implements Callable<Integer> {
    private enum Start {
        /** The model that comes with Newsgraph. */
        shipped,
        /** all-MiniLM-L6-v2, which has never seen a tag. */
        minilm
    }

    @Option(names = "--corpus", required = true, arity = "1..*", paramLabel = "FILE", description = "The corpora.")
    private List<Path> corpora = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the model goes.")
    private Path out = Path.of("");

    @Option(
            names = "--from",
            defaultValue = "shipped",
            description = "Where to start: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Start from = Start.shipped;

    @Option(names = "--epochs", description = "Times that all is read (default: ${DEFAULT-VALUE}).")
    private int epochs = 3;

    @Option(names = "--rate", description = "Highest learning rate (default: ${DEFAULT-VALUE}).")
    private float rate = 2e-4f;

    @Option(names = "--window", description = "Pieces in a window (default: ${DEFAULT-VALUE}).")
    private int window = 128;

    @Option(names = "--seed", description = "Of order, dropout and new weights (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--checkpoint",
            paramLabel = "STEPS",
            description = "After so many steps the model so far is written, for a training that is stopped (default: ${DEFAULT-VALUE}).")
    private int checkpoint = 200;

    @Override
    public Integer call() {
        AccurateModel shipped = AccurateModel.shipped();
        WindowReader reader = new WindowReader(shipped.vocabulary());
        List<Corpus.Example> examples = new ArrayList<>();
        for (Path corpus : corpora) {
            examples.addAll(Corpus.read(corpus, reader, window));
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("the corpora hold no sentence");
        }
        Weights start = from == Start.shipped
                ? Weights.of(shipped)
                : Weights.ofMiniLm(shipped.vocabulary(), Corpus.LABELS, seed);
        write(
                shipped,
                new FineTuning(epochs, rate, seed, System.out, checkpoint, learned -> write(shipped, learned))
                        .train(start, examples));
        System.out.println("the model is in " + out);
        return 0;
    }

    private void write(AccurateModel shipped, Weights learned) {
        byte[] encoder = new OnnxGraph(shipped.encoder()).with(Quantization.constants(learned));
        try {
            new AccurateModel(encoder, shipped.vocabulary()).write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the model cannot be written to " + out, e);
        }
    }

    /** Ends with 0, or with 1 and a line that says why. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new NameTrainer());
        line.setExecutionExceptionHandler((fault, command, parsed) -> {
            command.getErr().println("training: " + fault.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
