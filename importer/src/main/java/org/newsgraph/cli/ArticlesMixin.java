package org.newsgraph.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.Harvest;
import org.newsgraph.source.SourceOptions;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The articles that a command works on, and how they are read. */
final class ArticlesMixin {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH|URL",
            description = {
                "Files, folders, patterns or addresses (http, https); - is standard input.",
                "Plain text (with or without front matter), HTML, JSON Lines, RSS, Atom,",
                "PDF, Word (docx, doc), ODT, RTF, or a zip of those."
            })
    private List<String> paths = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Day of publication (2016-11-15) of every article, whatever it says itself.")
    private @Nullable LocalDate published;

    @Option(
            names = "--max-text",
            paramLabel = "CHARACTERS",
            defaultValue = "" + SourceOptions.MAX_CHARACTERS,
            description = "Longest text of an article (default: ${DEFAULT-VALUE}).")
    private int maxText = SourceOptions.MAX_CHARACTERS;

    /** The paths as they were given. */
    List<String> paths() {
        return List.copyOf(paths);
    }

    Harvest read(InputStream standardInput) {
        return new ArticleSource(new SourceOptions(published, Math.max(1, maxText)), standardInput).read(paths);
    }

    /** Says what was wrong with the inputs, a line each. */
    static void complain(Harvest harvest, PrintWriter err) {
        harvest.notices().forEach(notice -> err.println("newsgraph: " + Cell.safe(notice.toString())));
        harvest.rejections().forEach(rejection -> err.println("newsgraph: " + Cell.safe(rejection.toString())));
        err.flush();
    }

    static ExitCode outcome(Harvest harvest) {
        if (harvest.rejections().isEmpty()) {
            return ExitCode.OK;
        }
        return harvest.articles().isEmpty() ? ExitCode.NO_ARTICLE : ExitCode.REJECTED;
    }
}
