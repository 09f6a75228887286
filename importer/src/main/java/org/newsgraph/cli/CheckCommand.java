package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.Check;
import org.newsgraph.cli.output.OutputFormat;
import org.newsgraph.store.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the checks of the graph: queries that must return no rows. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the checks of the graph: queries that must return no rows.",
            "It ends with 9 if a check of severity ERROR has rows; a WARNING is worth a look."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph check",
            "  newsgraph check --list",
            "  newsgraph check --rows 50",
            "  newsgraph check --format junit --out checks.xml"
        })
final class CheckCommand implements Callable<Integer> {
    private static final int WIDTH = 120;

    /** How the outcome is written. */
    enum Format {
        TEXT,
        JUNIT
    }

    @Mixin
    private DatabaseMixin where;

    @Option(names = "--list", description = "Lists the checks instead.")
    private boolean list;

    @Option(names = "--rows", description = "Most rows shown of a check (default: ${DEFAULT-VALUE}).")
    private int most = 5;

    @Option(
            names = "--format",
            defaultValue = "TEXT",
            description =
                    "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). JUNIT is the XML that CI servers read.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes to this file rather than to the standard output.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            OutputFormat.TABLE.print(List.of("check", "severity", "what holds"), rows(Check.all()), out);
            out.flush();
            return ExitCode.OK.code();
        }
        List<CheckOutcome> outcomes = outcomes();
        if (file == null) {
            print(outcomes, out);
        } else {
            try (PrintWriter to = new PrintWriter(Files.newBufferedWriter(file))) {
                print(outcomes, to);
            }
            out.println(file + ": " + summary(outcomes));
        }
        out.flush();
        return (broken(outcomes) == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED).code();
    }

    private static List<List<@Nullable Object>> rows(List<Check> checks) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        checks.forEach(c -> rows.add(new ArrayList<>(List.<Object>of(c.id(), c.severity(), c.sentence()))));
        return rows;
    }

    private List<CheckOutcome> outcomes() {
        List<CheckOutcome> outcomes = new ArrayList<>();
        try (Database database = where.openExisting()) {
            for (Check check : Check.all()) {
                long start = System.nanoTime();
                Answer answer = database.store().query(check.cypher(), Map.of());
                outcomes.add(new CheckOutcome(check, answer, Duration.ofNanos(System.nanoTime() - start)));
            }
        }
        return outcomes;
    }

    private void print(List<CheckOutcome> outcomes, PrintWriter out) {
        if (format == Format.JUNIT) {
            new JUnitReport(most).print(outcomes, out);
        } else {
            outcomes.forEach(o -> print(o, out));
            out.println(summary(outcomes));
        }
    }

    private void print(CheckOutcome outcome, PrintWriter out) {
        Check check = outcome.check();
        String word = outcome.holds() ? "ok       " : outcome.isBroken() ? "BROKEN   " : "warning  ";
        int rows = outcome.answer().rows().size();
        out.println(word + check.id() + ": " + check.sentence() + (outcome.holds() ? "" : " (" + rows + " rows)"));
        if (!outcome.holds()) {
            outcome.table(most, WIDTH, out);
        }
    }

    private static String summary(List<CheckOutcome> outcomes) {
        return outcomes.size() + " checks, " + broken(outcomes) + " broken";
    }

    private static long broken(List<CheckOutcome> outcomes) {
        return outcomes.stream().filter(CheckOutcome::isBroken).count();
    }
}
