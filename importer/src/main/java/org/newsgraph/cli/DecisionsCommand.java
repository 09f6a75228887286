package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pipeline.DecisionFile;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.resolve.Decision;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the user's decisions about nodes, undoes one, or carries them from graph to graph in a file. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what was decided by merge, never-merge and split, undoes one of these decisions,",
            "or carries them to another graph in a file (CSV: decision, one, other, reason, at)."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph decisions",
            "  newsgraph decisions --undo 2",
            "  newsgraph decisions --export decisions.csv",
            "  newsgraph decisions --apply decisions.csv --data anothergraph"
        })
final class DecisionsCommand implements Callable<Integer> {
    /** What to do, at most one of these. */
    static final class Task {
        @Option(names = "--undo", paramLabel = "NUMBER", description = "Undoes the decision of this number.")
        private @Nullable Integer undo;

        @Option(names = "--export", paramLabel = "FILE", description = "Writes all decisions to this file.")
        private @Nullable Path export;

        @Option(
                names = "--apply",
                paramLabel = "FILE",
                description = "Takes over the decisions of this file; those that are there already stay as they are.")
        private @Nullable Path apply;
    }

    @ArgGroup
    private Task task = new Task();

    @Mixin
    private FormatMixin format;

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Decision> more = task.apply == null
                ? List.of()
                : DecisionFile.read(task.apply, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            store.prepare();
            List<Decision> decisions = UserDecisions.decisions(store);
            if (task.undo != null) {
                undo(task.undo, decisions, store, out);
            } else if (task.export != null) {
                DecisionFile.write(decisions, task.export);
                out.println("Wrote " + decisions.size() + " decisions to " + task.export);
            } else if (task.apply != null) {
                apply(more, decisions, store, out);
            } else {
                list(decisions, out);
            }
            out.flush();
        }
        return ExitCode.OK.code();
    }

    private static void undo(int number, List<Decision> decisions, GraphStore store, PrintWriter out) {
        if (number < 1 || number > decisions.size()) {
            throw new CommandException.Usage("no decision " + number + "; there are " + decisions.size());
        }
        store.forget(UserDecisions.stored(decisions.get(number - 1)));
        new DecisionTask(store, out).bring();
    }

    private static void apply(List<Decision> more, List<Decision> decisions, GraphStore store, PrintWriter out) {
        List<Decision> added =
                more.stream().filter(d -> !decisions.contains(d)).distinct().toList();
        added.forEach(d -> store.put(UserDecisions.stored(d)));
        out.println(
                "Took over " + added.size() + " decisions; " + (more.size() - added.size()) + " were there already.");
        new DecisionTask(store, out).bring();
    }

    private void list(List<Decision> decisions, PrintWriter out) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Decision d : decisions) {
            rows.add(new ArrayList<>(
                    List.<Object>of(rows.size() + 1, d.kind(), d.first(), d.second(), d.reason(), d.at())));
        }
        format.print(List.of("number", "decision", "one", "other", "reason", "at"), rows, out);
    }
}
