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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.export.FileSet;
import org.newsgraph.export.GraphFormat;
import org.newsgraph.export.JsonLines;
import org.newsgraph.model.GraphRows;
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
            "Writes the graph to a file that other programs read.",
            "The default, jsonl, is the canonical dump: two graphs are equal if and only if their dumps are."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph export --format jsonl --out graph.jsonl", "  newsgraph export | wc -l"})
final class ExportCommand implements Callable<Integer> {
    /** What {@code --format} takes; each is one class of the room {@code export}. */
    private enum Format {
        jsonl;

        GraphFormat form() {
            return switch (this) {
                case jsonl -> new JsonLines();
            };
        }
    }

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
        if (file == null && format.form() instanceof GraphFormat.SeveralFiles) {
            throw new CommandException.Usage(
                    format + " is several files: name a folder or an archive, such as --out graph.zip");
        }
        try (Database database = where.openExisting()) {
            write(database.store().rows());
        }
        return ExitCode.OK.code();
    }

    private void write(GraphRows graph) throws IOException {
        if (format.form() instanceof GraphFormat.OneFile one && file == null) {
            PrintWriter out = spec.commandLine().getOut();
            one.write(graph, out);
            out.flush();
        } else if (file != null) {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try {
                write(graph, part, file);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                delete(part);
            }
        }
    }

    /** Writes aside, so that what has the name of the result is whole. */
    private void write(GraphRows graph, Path part, Path result) throws IOException {
        if (format.form() instanceof GraphFormat.OneFile one) {
            try (Writer out = Files.newBufferedWriter(part)) {
                one.write(graph, out);
            }
        } else if (format.form() instanceof GraphFormat.SeveralFiles several) {
            boolean archive = result.toString().endsWith(".zip");
            if (!archive && Files.exists(result)) {
                throw new FileAlreadyExistsException(
                        result.toString(), null, "it is there already; remove it or name another folder");
            }
            try (FileSet files = archive ? FileSet.zip(part) : FileSet.folder(part)) {
                several.write(graph, files);
            }
        }
    }

    private static void delete(Path part) throws IOException {
        if (Files.exists(part)) {
            List<Path> all;
            try (Stream<Path> tree = Files.walk(part)) {
                all = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
