package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.OutputFormat;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredDecision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the user's decisions about nodes, or undoes one. */
@Command(
        name = "decisions",
        mixinStandardHelpOptions = true,
        description = "Lists what was decided by merge and split, or undoes one of these decisions.",
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph decisions", "  newsgraph decisions --undo 2"})
final class DecisionsCommand implements Callable<Integer> {
    @Option(names = "--undo", paramLabel = "NUMBER", description = "Undoes the decision of this number.")
    private @Nullable Integer undo;

    @Option(names = "--format", defaultValue = "TABLE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            store.prepare();
            List<StoredDecision> decisions = store.decisions();
            if (undo == null) {
                list(decisions, out);
                return ExitCode.OK.code();
            }
            if (undo < 1 || undo > decisions.size()) {
                throw new CommandException.Usage("no decision " + undo + "; there are " + decisions.size());
            }
            store.forget(decisions.get(undo - 1));
            new DecisionTask(store, out).bring();
        }
        return ExitCode.OK.code();
    }

    private void list(List<StoredDecision> decisions, PrintWriter out) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (StoredDecision d : decisions) {
            rows.add(new ArrayList<>(
                    List.<Object>of(rows.size() + 1, d.kind(), d.first(), d.second(), d.reason(), d.at())));
        }
        format.print(List.of("number", "decision", "one", "other", "reason", "at"), rows, out);
        out.flush();
    }
}
