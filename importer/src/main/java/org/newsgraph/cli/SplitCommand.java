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

/** Takes what one article tells of a node out into a node of its own. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = {
            "Takes what one article tells of somebody out into a node of its own: the article means another one of that name.",
            "The decision is kept, holds for later imports, and can be undone by newsgraph decisions --undo."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph split \"John Smith\" 2016-11-19-local-news --reason \"another John Smith\""})
final class SplitCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "A name or an id.")
    private String entity;

    @Parameters(index = "1", paramLabel = "ARTICLE", description = "Id of the article that means another one.")
    private String article;

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
            if (!store.articles().containsKey(article)) {
                throw new CommandException.Usage(
                        "no article " + article + " in the graph; newsgraph query articles lists them");
            }
            String id = new ParameterValues(store, spec.commandLine().getErr()).entity(ParameterType.ENTITY, entity);
            new DecisionTask(store, spec.commandLine().getOut()).decide(Decision.Kind.SPLIT, id, article, reason);
        }
        return ExitCode.OK.code();
    }
}
