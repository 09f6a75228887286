package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.resolve.Duplicates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Suggests pairs of nodes that may be one thing. */
@Command(
        name = "duplicates",
        mixinStandardHelpOptions = true,
        description = {
            "Suggests pairs of nodes that may be one thing, surest first, with the evidence.",
            "Nothing is changed: newsgraph merge ONE OTHER makes a pair one, newsgraph never-merge ONE OTHER drops it from the list."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph duplicates", "  newsgraph duplicates --least 0.5 --most 20 --format csv"})
final class DuplicatesCommand implements Callable<Integer> {
    private static final String LEAST = "0.3";

    @Option(
            names = "--least",
            paramLabel = "SCORE",
            defaultValue = LEAST,
            description = "Leaves out pairs below this score, from 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double least;

    @Option(
            names = "--most",
            paramLabel = "NUMBER",
            defaultValue = "100",
            description = "How many pairs at most (default: ${DEFAULT-VALUE}).")
    private int most;

    @Mixin
    private FormatMixin format;

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = where.openExisting()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            UserDecisions.duplicates(database.store()).stream()
                    .filter(s -> s.score() >= least)
                    .limit(Math.max(0, most))
                    .forEach(s -> rows.add(row(s)));
            format.print(List.of("score", "one", "other", "evidence"), rows, out);
        }
        out.flush();
        return ExitCode.OK.code();
    }

    private static List<@Nullable Object> row(Duplicates.Suggestion s) {
        return new ArrayList<>(
                List.<Object>of(s.score(), s.first().key(), s.second().key(), s.evidence()));
    }
}
