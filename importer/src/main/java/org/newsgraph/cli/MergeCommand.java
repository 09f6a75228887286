package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.ask.ParameterType;
import org.newsgraph.resolve.Decision;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes two nodes one, or keeps them apart for good. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Makes two people, countries, organizations or places of the graph one; with --never, keeps them apart for good.",
            "The decision is kept, holds for later imports, and can be undone by newsgraph decisions --undo."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph merge person:bill-clinton \"President Clinton\" --reason \"the same man\"",
            "  newsgraph merge \"George W. Bush\" \"George H. W. Bush\" --never"
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ONE", description = "A name or an id; this node goes.")
    private String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "A name or an id; this node stays.")
    private String other;

    @Option(names = "--never", description = "The two are not one, whatever the articles suggest.")
    private boolean never;

    @Option(names = "--reason", defaultValue = "", description = "Why, in your words.")
    private String reason = "";

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            store.prepare();
            ParameterValues values =
                    new ParameterValues(store, spec.commandLine().getErr());
            String first = values.entity(ParameterType.ENTITY, one);
            String second = values.entity(ParameterType.ENTITY, other);
            if (first.equals(second)) {
                throw new CommandException.Usage("these are one node already: " + first);
            }
            Decision.Kind kind = never ? Decision.Kind.NEVER_MERGE : Decision.Kind.MERGE;
            new DecisionTask(store, spec.commandLine().getOut()).decide(kind, first, second, reason);
        }
        return ExitCode.OK.code();
    }
}
