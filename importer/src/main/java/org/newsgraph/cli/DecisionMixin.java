package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.newsgraph.ask.ParameterType;
import org.newsgraph.resolve.Decision;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that decide about nodes share: where the graph is, and why. */
final class DecisionMixin {
    @Option(names = "--reason", defaultValue = "", description = "Why, in your words; kept with the decision.")
    private String reason = "";

    @Mixin
    private DatabaseMixin where;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** Decides about two entities, each given by id or by a name. */
    int aboutTwo(Decision.Kind kind, String one, String other) {
        try (Database database = where.openExisting()) {
            GraphStore store = prepared(database);
            String first = entity(store, one);
            String second = entity(store, other);
            if (first.equals(second)) {
                throw new CommandException.Usage(
                        "these are one node: " + first + "; newsgraph split takes out what one article means by it");
            }
            return decide(store, kind, first, second);
        }
    }

    /** Decides about an entity in an article, which is given by id. */
    int aboutArticle(Decision.Kind kind, String entity, String article) {
        try (Database database = where.openExisting()) {
            GraphStore store = prepared(database);
            if (!store.articles().containsKey(article)) {
                throw new CommandException.Usage(
                        "no article " + article + " in the graph; newsgraph query articles lists them");
            }
            return decide(store, kind, entity(store, entity), article);
        }
    }

    private static GraphStore prepared(Database database) {
        database.store().prepare();
        return database.store();
    }

    private String entity(GraphStore store, String given) {
        return new ParameterValues(store, spec.commandLine().getErr()).entity(ParameterType.ENTITY, given);
    }

    private int decide(GraphStore store, Decision.Kind kind, String first, String second) {
        PrintWriter out = spec.commandLine().getOut();
        new DecisionTask(store, out)
                .decide(new Decision(kind, first, second, reason, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
        return ExitCode.OK.code();
    }
}
