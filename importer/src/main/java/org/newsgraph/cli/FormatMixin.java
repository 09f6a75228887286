package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.OutputFormat;
import picocli.CommandLine.Option;

/** In which format rows are printed. */
final class FormatMixin {
    @Option(names = "--format", defaultValue = "TABLE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private OutputFormat format = OutputFormat.TABLE;

    void print(List<String> columns, List<List<@Nullable Object>> rows, PrintWriter out) {
        format.print(columns, rows, out);
    }
}
