package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles out of the graph, with everything that only they support. */
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = "Takes articles out of the graph, with everything that only they support.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph query articles                        lists the ids",
            "  newsgraph remove 2016-11-15-putin-calls-trump"
        })
final class RemoveCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "ID", description = "Ids of articles.")
    private List<String> ids = List.of();

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            store.prepare();
            Set<String> known = store.articles().keySet();
            List<String> unknown = ids.stream()
                    .filter(id -> !known.contains(GraphUpdate.storedId(id)))
                    .toList();
            PrintWriter err = spec.commandLine().getErr();
            unknown.forEach(id -> err.println(
                    "newsgraph: no article " + Cell.safe(id) + " in the graph; newsgraph query articles lists them"));
            err.flush();
            List<String> present = ids.stream()
                    .map(GraphUpdate::storedId)
                    .filter(known::contains)
                    .distinct()
                    .toList();
            if (!present.isEmpty()) {
                remove(present, store);
            }
            return (unknown.isEmpty() ? ExitCode.OK : ExitCode.NOT_FOUND).code();
        }
    }

    private void remove(List<String> present, GraphStore store) {
        GraphUpdate update =
                new GraphUpdate(store, UserDecisions.following(store), Newsgraph.extractionVersion(), () -> {});
        update.forget(present);
        int rows = update.bring();
        PrintWriter out = spec.commandLine().getOut();
        out.println("Removed " + present.size() + " articles; " + rows + " nodes and relationships changed.");
        out.flush();
    }
}
