package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.store.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the dated events around somebody: the question {@code timeline-of} as a command. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the dated events around a person, a country or an organization, with their sources.",
            "A date has the precision that the articles give it: 2016, 2016-11 or 2016-11-14."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph timeline \"Angela Merkel\"",
            "  newsgraph timeline NATO --from 2016-11 --to 2016-12-15",
            "  newsgraph timeline Putin --format md > putin.md"
        })
final class TimelineCommand implements Callable<Integer> {
    private static final String QUESTION = "timeline-of";

    @Parameters(paramLabel = "ENTITY", description = "Any of its names, or a part of one, or its id.")
    private String entity = "";

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Leaves out what ended before this day, month or year.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Leaves out what began after this day, month or year.")
    private String to = "";

    @Mixin
    private FormatMixin format;

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Question question = QueryCommand.find(QuestionLibrary.load(), QUESTION);
        try (Database database = where.openExisting()) {
            Answer answer = new QuestionRunner(
                            database.store(), spec.commandLine().getErr())
                    .answer(question, Map.of("entity", entity, "from", from, "to", to));
            format.print(answer.columns(), answer.rows(), out);
            out.flush();
        }
        return ExitCode.OK.code();
    }
}
