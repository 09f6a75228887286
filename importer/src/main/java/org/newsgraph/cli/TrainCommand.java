package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Trains models on corpora of the user's own. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description = "Trains a model on corpora of your own.",
        subcommands = {TrainNamesCommand.class, TrainCorporaCommand.class})
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "say what to train: names (corpora fetches text to train on)");
    }
}
