package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.resolve.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps two nodes apart for good. */
@Command(
        name = "never-merge",
        mixinStandardHelpOptions = true,
        description = {
            "Keeps two nodes apart for good, whatever later articles suggest; newsgraph duplicates leaves the pair out.",
            "The decision is kept, holds for later imports, and can be undone by newsgraph decisions --undo."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph never-merge \"George W. Bush\" \"George H. W. Bush\" --reason \"father and son\"",
            "  newsgraph never-merge person:john-smith person:john-a-smith"
        })
final class NeverMergeCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ONE", description = "A name or an id.")
    private String one;

    @Parameters(index = "1", paramLabel = "OTHER", description = "A name or an id.")
    private String other;

    @Mixin
    private DecisionMixin decision;

    @Override
    public Integer call() {
        return decision.aboutTwo(Decision.Kind.NEVER_MERGE, one, other);
    }
}
