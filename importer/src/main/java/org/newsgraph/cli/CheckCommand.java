package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.ask.Check;
import org.newsgraph.cli.output.TextTable;
import org.newsgraph.store.Answer;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the checks of the graph: queries that must return no rows. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the checks of the graph: queries that must return no rows.",
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph check", "  newsgraph check --rows 50"})
final class CheckCommand implements Callable<Integer> {
    private static final int WIDTH = 120;

    @Mixin
    private DatabaseMixin where;

    @Option(names = "--rows", description = "Most rows shown of a check (default: ${DEFAULT-VALUE}).")
    private int most = 5;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = where.openExisting()) {
            List<Check> checks = Check.all();
            long broken = checks.stream()
                    .filter(check -> !holds(check, database.store(), out))
                    .filter(check -> check.severity() == Check.Severity.ERROR)
                    .count();
            out.println(checks.size() + " checks, " + broken + " broken");
            out.flush();
            return (broken == 0 ? ExitCode.OK : ExitCode.CHECK_FAILED).code();
        }
    }

    private boolean holds(Check check, GraphStore store, PrintWriter out) {
        Answer answer = store.query(check.cypher(), Map.of());
        if (answer.rows().isEmpty()) {
            out.println("ok       " + check.id() + ": " + check.sentence());
            return true;
        }
        String word = check.severity() == Check.Severity.ERROR ? "BROKEN   " : "warning  ";
        out.println(word + check.id() + ": " + check.sentence() + " ("
                + answer.rows().size() + " rows)");
        new TextTable(WIDTH)
                .print(answer.columns(), answer.rows().stream().limit(most).toList(), out);
        return false;
    }
}
