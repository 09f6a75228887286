package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.resolve.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes two nodes one. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = {
            "Makes two people, countries, organizations or places of the graph one.",
            "The decision is kept, holds for later imports, and can be undone by newsgraph decisions --undo."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph duplicates",
            "  newsgraph merge person:bill-clinton \"President Clinton\" --reason \"the same man\""
        })
final class MergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ONE", description = "A name or an id; this node goes.")
    private String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "A name or an id; this node stays.")
    private String other;

    @Mixin
    private DecisionMixin decision;

    @Override
    public Integer call() {
        return decision.aboutTwo(Decision.Kind.MERGE, one, other);
    }
}
