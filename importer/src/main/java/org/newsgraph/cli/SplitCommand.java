package org.newsgraph.cli;

import java.util.concurrent.Callable;
import org.newsgraph.resolve.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

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

    @Mixin
    private DecisionMixin decision;

    @Override
    public Integer call() {
        return decision.aboutArticle(Decision.Kind.SPLIT, entity, article);
    }
}
