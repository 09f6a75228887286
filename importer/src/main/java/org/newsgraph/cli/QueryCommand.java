package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.store.AdHocWrite;
import org.newsgraph.store.Answer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists, explains and runs the questions that the graph answers. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Lists, explains and runs the questions that the graph answers.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph query --list",
            "  newsgraph query --find \"who met\"",
            "  newsgraph query --show events-of-two",
            "  newsgraph query events-of-two --param a=Putin --param b=Trump",
            "  newsgraph query events-on --param date=2016-11-14 --format csv",
            "  newsgraph query --cypher \"MATCH (p:Person) RETURN p.name ORDER BY p.name\" --format json"
        })
final class QueryCommand implements Callable<Integer> {
    /** What to do, one of these. */
    static final class Task {
        @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The question to run.")
        private @Nullable String name;

        @Option(names = "--list", description = "Lists all questions.")
        private boolean list;

        @Option(names = "--find", paramLabel = "WORDS", description = "Lists the questions about these words.")
        private @Nullable String find;

        @Option(names = "--show", paramLabel = "NAME", description = "Explains a question and shows its Cypher.")
        private @Nullable String show;

        @Option(
                names = "--cypher",
                paramLabel = "QUERY",
                description = "Runs this query, which may only read, unless --write is given.")
        private @Nullable String cypher;
    }

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Task task = new Task();

    @Mixin
    private ParametersMixin parameters;

    @Option(
            names = "--write",
            description = "Lets --cypher write. The next import may take away what it writes on the graph's own nodes.")
    private boolean write;

    @Mixin
    private FormatMixin format;

    @Mixin
    private DatabaseMixin where;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (write && task.cypher == null) {
            throw new CommandException.Usage("--write goes with --cypher: a question only reads");
        }
        QuestionLibrary library = QuestionLibrary.load();
        PrintWriter out = spec.commandLine().getOut();
        if (task.list) {
            list(library.all(), out);
        } else if (task.find != null) {
            list(library.search(task.find), out);
        } else if (task.show != null) {
            show(find(library, task.show), out);
        } else if (task.cypher != null) {
            run(task.cypher, out);
        } else if (task.name != null) {
            run(find(library, task.name), out);
        }
        out.flush();
        return ExitCode.OK.code();
    }

    /** The question of this name; throws {@link CommandException} with the one most like it. */
    static Question find(QuestionLibrary library, String id) {
        return library.find(id)
                .orElseThrow(() -> new CommandException.Usage("no question is called " + id
                        + library.nearest(id)
                                .map(n -> "; did you mean " + n + "?")
                                .orElse("; newsgraph query --list shows all")));
    }

    private void list(List<Question> questions, PrintWriter out) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Question q : questions) {
            List<String> names = q.parameters().stream().map(p -> p.name()).toList();
            rows.add(new ArrayList<>(List.<Object>of(q.theme(), q.id(), q.text(), names)));
        }
        format.print(List.of("theme", "name", "question", "parameters"), rows, out);
    }

    private static void show(Question question, PrintWriter out) {
        out.println(question.text());
        if (!question.when().isEmpty()) {
            out.println("When: " + question.when());
        }
        question.needs().ifPresent(p -> out.println("Needs: Neo4j's plugin " + p.title()));
        out.println("Columns: " + String.join(", ", question.columns()));
        question.parameters().forEach(p -> out.println("Parameter: " + p.describe()));
        out.println();
        out.println("// to paste into Neo4j Browser:");
        out.print(question.forBrowser());
    }

    private void run(Question question, PrintWriter out) {
        try (Database database = where.openExisting()) {
            QuestionRunner runner =
                    new QuestionRunner(database.store(), spec.commandLine().getErr());
            print(runner.answer(question, parameters.values()), out);
        }
    }

    private void run(String cypher, PrintWriter out) {
        try (Database database = where.openExisting()) {
            print(
                    write
                            ? AdHocWrite.run(database.target(), cypher, parameters.values())
                            : database.store().query(cypher, parameters.values()),
                    out);
        }
    }

    private void print(Answer answer, PrintWriter out) {
        format.print(answer.columns(), answer.rows(), out);
    }
}
