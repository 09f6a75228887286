package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.ParameterType;
import org.newsgraph.ask.Question;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.export.Csv;
import org.newsgraph.export.CypherScript;
import org.newsgraph.export.FileSet;
import org.newsgraph.export.GraphFormat;
import org.newsgraph.export.GraphMl;
import org.newsgraph.export.JsonLines;
import org.newsgraph.export.Neo4jAdminCsv;
import org.newsgraph.export.rdf.Rdf;
import org.newsgraph.model.GraphRows;
import org.newsgraph.model.NodeKey;
import org.newsgraph.pipeline.GraphSelection;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph, or a part of it, to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the graph, or a part of it, to a file that other programs read.",
            "The default, jsonl, is the canonical dump: two graphs are equal if and only if their dumps are.",
            "What the formats hold is described in docs/exports.md."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph export --format jsonl --out graph.jsonl",
            "  newsgraph export --format graphml --around Putin --out putin.graphml",
            "  newsgraph export --format turtle --question events-of-two --param a=Putin --param b=Trump",
            "  newsgraph export --format csv --out graph.zip",
            "  newsgraph export | wc -l"
        })
final class ExportCommand implements Callable<Integer> {
    /** What {@code --format} takes; each is one class of the room {@code export}. */
    private enum Format {
        jsonl,
        graphml,
        csv,
        cypher,
        jsonld,
        turtle,
        @SuppressWarnings("JavaCase") // named as the tool that reads it
        neo4j_admin {
            @Override
            public String toString() {
                return "neo4j-admin";
            }
        };

        GraphFormat form() {
            return switch (this) {
                case jsonl -> new JsonLines();
                case graphml -> new GraphMl();
                case csv -> new Csv();
                case cypher -> new CypherScript();
                case jsonld -> Rdf.jsonLd();
                case turtle -> Rdf.turtle();
                case neo4j_admin -> new Neo4jAdminCsv();
            };
        }
    }

    @ArgGroup(exclusive = true)
    private @Nullable PartOptions part;

    @Mixin
    private ParametersMixin parameters;

    @Mixin
    private DatabaseMixin where;

    @Option(names = "--format", defaultValue = "jsonl", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.jsonl;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to (default: standard output). Several files go into a folder, or into FILE.zip.")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        GraphFormat form = format.form();
        if (file == null && form instanceof GraphFormat.SeveralFiles) {
            throw new CommandException.Usage(
                    format + " is several files: name a folder or an archive, such as --out graph.zip");
        }
        try (Database database = where.openExisting()) {
            GraphStore store = database.store();
            if (part == null) {
                write(form, store.rows());
                return ExitCode.OK.code();
            }
            SortedSet<NodeKey> chosen = chosen(part, store);
            if (chosen.isEmpty()) {
                PrintWriter err = spec.commandLine().getErr();
                err.println(
                        "newsgraph: nothing to export: the answer to " + part.question + " names nothing in the graph");
                return ExitCode.NOT_FOUND.code();
            }
            write(form, store.rows(chosen));
        }
        return ExitCode.OK.code();
    }

    private SortedSet<NodeKey> chosen(PartOptions part, GraphStore store) {
        GraphSelection selection = new GraphSelection(store);
        PrintWriter err = spec.commandLine().getErr();
        if (part.question != null) {
            Question question = QueryCommand.find(QuestionLibrary.load(), part.question);
            return selection.of(new QuestionRunner(store, err).answer(question, parameters.values()));
        }
        ParameterValues values = new ParameterValues(store, err);
        return selection.around(Stream.ofNullable(part.around)
                .flatMap(List::stream)
                .map(name -> values.entity(ParameterType.ENTITY, name))
                .toList());
    }

    private void write(GraphFormat form, GraphRows graph) throws IOException {
        if (form instanceof GraphFormat.OneFile one && file == null) {
            PrintWriter out = spec.commandLine().getOut();
            one.write(graph, out);
            out.flush();
        } else if (file != null) {
            Path aside = file.resolveSibling(file.getFileName() + ".part");
            try {
                write(form, graph, aside, file);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(aside);
            }
        }
    }

    /** Writes aside, so that what has the name of the result is whole. */
    private static void write(GraphFormat form, GraphRows graph, Path aside, Path result) throws IOException {
        if (form instanceof GraphFormat.OneFile one) {
            try (Writer out = Files.newBufferedWriter(aside)) {
                one.write(graph, out);
            }
        } else if (form instanceof GraphFormat.SeveralFiles several) {
            boolean archive = result.toString().endsWith(".zip");
            if (!archive && Files.exists(result)) {
                throw new FileAlreadyExistsException(
                        result.toString(), null, "it is there already; remove it or name another folder");
            }
            try (FileSet files = archive ? FileSet.zip(aside) : FileSet.folder(aside)) {
                several.write(graph, files);
            }
        }
    }

    private static void delete(Path aside) throws IOException {
        if (Files.exists(aside)) {
            List<Path> all;
            try (Stream<Path> tree = Files.walk(aside)) {
                all = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
