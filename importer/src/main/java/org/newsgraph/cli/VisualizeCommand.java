package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.ParameterType;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.pipeline.GraphPicture;
import org.newsgraph.view.HtmlView;
import org.newsgraph.view.View;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a picture of the graph, or of a part of it, as one HTML file that opens without a server. */
@Command(
        name = "visualize",
        mixinStandardHelpOptions = true,
        description = "Writes a picture of the graph as one HTML file that opens without a server or a network.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph visualize --out graph.html",
            "  newsgraph visualize --around Putin --around Trump --out call.html",
            "  newsgraph visualize --event \"phone call\" --out calls.html",
            "  newsgraph visualize --question events-of-two --param a=Putin --param b=Trump --out call.html"
        })
final class VisualizeCommand implements Callable<Integer> {
    /** Which part of the graph, one of these. */
    static final class Part extends PartOptions {
        @Option(
                names = "--event",
                paramLabel = "WORDS",
                description =
                        "Only the events whose labels hold these words, or of this id, and who takes part in them.")
        private @Nullable String event;
    }

    @ArgGroup(exclusive = true)
    private @Nullable Part part;

    @Mixin
    private ParametersMixin parameters;

    @Option(
            names = "--out",
            defaultValue = "graph.html",
            description = "The file to write (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("graph.html");

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Database database = where.openExisting()) {
            View view = view(database);
            Files.writeString(file, new HtmlView().write(view));
            PrintWriter out = spec.commandLine().getOut();
            out.println(file + ": " + view.nodes().size() + " nodes, "
                    + view.edges().size() + " relationships; open it in any browser");
            out.flush();
        }
        return ExitCode.OK.code();
    }

    private View view(Database database) {
        GraphPicture picture = new GraphPicture(database.store());
        ParameterValues values =
                new ParameterValues(database.store(), spec.commandLine().getErr());
        if (part != null && part.around != null) {
            return picture.around(part.around.stream()
                    .map(name -> values.entity(ParameterType.ENTITY, name))
                    .toList());
        }
        if (part != null && part.question != null) {
            Question question = QueryCommand.find(QuestionLibrary.load(), part.question);
            return picture.of(
                    new QuestionRunner(database.store(), spec.commandLine().getErr())
                            .answer(question, parameters.values()));
        }
        if (part != null && part.event != null) {
            View view = picture.events(part.event);
            if (view.nodes().isEmpty()) {
                throw new CommandException.Unknown(part.event, "event");
            }
            return view;
        }
        return picture.all();
    }
}
