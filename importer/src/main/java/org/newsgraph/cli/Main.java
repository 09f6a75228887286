package org.newsgraph.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: {@code newsgraph COMMAND}. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        version = "newsgraph " + Newsgraph.VERSION,
        description = "Turns news articles into a Neo4j graph of people, countries, organizations and events.",
        footerHeading = "%nTo begin:%n",
        footer = {
            "  newsgraph import seeds        build a graph from the articles in the folder seeds",
            "  newsgraph query --list        the questions that it answers",
            "  newsgraph serve               look at it in Neo4j Browser",
            "",
            "Each command has its own --help, with examples."
        },
        subcommands = {
            ImportCommand.class,
            QueryCommand.class,
            ServeCommand.class,
            TimelineCommand.class,
            GuideCommand.class,
            StatusCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            RemoveCommand.class,
            DuplicatesCommand.class,
            MergeCommand.class,
            NeverMergeCommand.class,
            SplitCommand.class,
            DecisionsCommand.class,
            ExtractCommand.class,
            VisualizeCommand.class,
            EvaluateCommand.class,
            TrainCommand.class
        })
public final class Main implements Callable<Integer> {
    private static final int HELP_WIDTH = 100;
    private final InputStream in;

    @Spec
    private CommandSpec spec;

    private Main(InputStream in) {
        this.in = in;
    }

    /** Runs one command and returns its exit code; nothing of it ends the process. */
    public static int run(InputStream in, PrintWriter out, PrintWriter err, String... args) {
        CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF); // it warns of quotes in values, which are values
        CommandLine command = new CommandLine(new Main(in));
        command.setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures())
                .setUsageHelpWidth(HELP_WIDTH);
        describeExitCodes(command);
        try {
            return command.execute(args);
        } catch (OutOfMemoryError e) {
            err.println("newsgraph: out of memory: give it more, such as NEWSGRAPH_OPTS=-Xmx6g");
            return ExitCode.FAULT.code();
        }
    }

    /** Runs one command with the process's own standard input. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(System.in, out, err, args);
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }

    /** What commands read for {@code -}. */
    InputStream in() {
        return in;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK.code();
    }

    private static void describeExitCodes(CommandLine command) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.code()), code.meaning());
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(codes);
    }
}
