package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.store.GraphCounts;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what is in the graph. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what is in the graph: numbers of nodes by label and of relationships by type.",
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph status", "  newsgraph status --format json"})
final class StatusCommand implements Callable<Integer> {
    @Mixin
    private DatabaseMixin where;

    @Mixin
    private FormatMixin format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            GraphCounts counts = store.counts();
            List<List<@Nullable Object>> rows = new ArrayList<>();
            counts.nodes().forEach((name, number) -> rows.add(row("node", name, number)));
            counts.relationships().forEach((name, number) -> rows.add(row("relationship", name, number)));
            format.print(List.of("kind", "name", "number"), rows, out);
            out.flush();
        }
        return ExitCode.OK.code();
    }

    private static List<@Nullable Object> row(String kind, String name, long number) {
        return new ArrayList<>(List.<Object>of(kind, name, number));
    }
}
