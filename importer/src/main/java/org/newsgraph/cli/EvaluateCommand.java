package org.newsgraph.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures on gold annotation. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures Newsgraph on gold annotation of your own.",
        subcommands = {EvaluateNamesCommand.class})
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "say what to evaluate: names");
    }
}
