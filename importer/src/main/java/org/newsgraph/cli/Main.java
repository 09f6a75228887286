package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code newsgraph COMMAND}. */
@Command(
        name = "newsgraph",
        mixinStandardHelpOptions = true,
        version = "newsgraph 0.1.0",
        description = "Turns news articles into a Neo4j graph of people, countries, organizations and events.",
        subcommands = {ExtractCommand.class})
public final class Main {
    /** Runs one command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main()).setOut(out).setErr(err).execute(args);
    }

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, args));
    }
}
