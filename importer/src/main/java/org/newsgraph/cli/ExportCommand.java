package org.newsgraph.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the canonical dump of the graph: one node or relationship a line, sorted, stable.",
            "Two graphs are equal if and only if their dumps are."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  newsgraph export --format jsonl --out graph.jsonl", "  newsgraph export | wc -l"})
final class ExportCommand implements Callable<Integer> {
    private enum Format {
        jsonl
    }

    @Mixin
    private DatabaseMixin where;

    @Option(names = "--format", defaultValue = "jsonl", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: standard output).")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Database database = where.openExisting()) {
            switch (format) {
                case jsonl -> dump(database);
            }
        }
        return ExitCode.OK.code();
    }

    private void dump(Database database) throws IOException {
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            database.store().dump(out);
            out.flush();
            return;
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BufferedWriter out = Files.newBufferedWriter(part)) {
            database.store().dump(out);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
