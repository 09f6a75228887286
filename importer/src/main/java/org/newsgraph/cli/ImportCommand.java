package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.Extractor;
import org.newsgraph.pipeline.ArticleImport;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.source.Harvest;
import org.newsgraph.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Reads articles, extracts, and brings the graph in line with them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles and brings them into the graph.",
            "An article that is there already is left alone if it is the same, and replaced if it is not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph import seeds",
            "  newsgraph import report.txt --published 2016-11-15",
            "  newsgraph import news.jsonl 'archive/*.html' --data mygraph",
            "  NEO4J_PASSWORD=... newsgraph import news.zip --uri neo4j://localhost:7687",
            "  newsgraph import https://example.org/feed.xml report.pdf",
            "  pdftotext report.pdf - | newsgraph import - --published 2016-11-15"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Mixin
    private ArticlesMixin input;

    @Mixin
    private DatabaseMixin where;

    @Option(names = "--again", description = "Extracts again what is in the graph already.")
    private boolean again;

    @Option(names = "--threads", description = "Articles extracted at a time (default: ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--report", paramLabel = "FILE", description = "Writes what was done to this file, as JSON.")
    private @Nullable Path report;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints only what was rejected.")
    private boolean quiet;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Harvest harvest = input.read(main.in());
        if (harvest.articles().isEmpty()) {
            ArticlesMixin.complain(harvest, err);
            return ExitCode.NO_ARTICLE.code();
        }
        harvest.notices().forEach(notice -> err.println("newsgraph: " + notice));
        boolean failed;
        try (Database database = where.open()) {
            GraphStore store = database.store();
            store.prepare();
            ArticleImport.Outcome outcome = bring(harvest, store, err);
            outcome.failures().forEach(f -> err.println("newsgraph: " + f));
            failed = !outcome.failures().isEmpty();
            ImportReport told =
                    new ImportReport(harvest, outcome, store.counts(), Duration.ofNanos(System.nanoTime() - begin));
            if (report != null) {
                told.writeTo(report);
            }
            if (quiet) {
                ArticlesMixin.complain(harvest, err);
            } else {
                told.print(store, where.asOptions(), out);
            }
        }
        return failed ? ExitCode.FAULT.code() : ArticlesMixin.outcome(harvest).code();
    }

    private ArticleImport.Outcome bring(Harvest harvest, GraphStore store, PrintWriter err) {
        GraphUpdate update =
                new GraphUpdate(store, UserDecisions.following(store), Newsgraph.extractionVersion(), () -> {});
        ArticleImport articles = new ArticleImport(
                store, update, () -> new ExtractionPipeline(new ArticleReader(), new Extractor(), null, threads));
        try (ImportProgress progress = ImportProgress.on(err, quiet)) {
            return articles.run(harvest.articles(), again, progress);
        }
    }
}
