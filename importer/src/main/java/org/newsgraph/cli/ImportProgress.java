package org.newsgraph.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.newsgraph.pipeline.ArticleImport;

/** Shows how far an import is: a bar on a terminal, now and then a line elsewhere. */
final class ImportProgress implements ArticleImport.Progress, AutoCloseable {
    private static final int LINES = 10;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean terminal;
    private final int rejected;
    private @Nullable ProgressBar bar;

    private ImportProgress(PrintWriter err, boolean quiet, boolean terminal, int rejected) {
        this.err = err;
        this.quiet = quiet;
        this.terminal = terminal;
        this.rejected = rejected;
    }

    /** Progress of an import whose inputs gave so many rejections. */
    static ImportProgress on(PrintWriter err, boolean quiet, int rejected) {
        return new ImportProgress(err, quiet, Terminal.showsErrors(), rejected);
    }

    @Override
    public void writing() {
        close();
        if (terminal && !quiet) {
            err.println("newsgraph: bringing the graph in line ...");
            err.flush();
        }
    }

    @Override
    public void extracted(int done, int of) {
        if (quiet) {
            return;
        }
        if (terminal) {
            bar(of).stepTo(done);
        } else if (done == of || done % Math.max(1, of / LINES) == 0) {
            err.println("newsgraph: extracted " + done + " of " + of + " articles");
            err.flush();
        }
    }

    private ProgressBar bar(int of) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Extracting")
                    .setInitialMax(of)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" articles", 1)
                    .showSpeed()
                    .build();
            if (rejected > 0) {
                bar.setExtraMessage(" " + rejected + " rejected");
            }
        }
        return bar;
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
