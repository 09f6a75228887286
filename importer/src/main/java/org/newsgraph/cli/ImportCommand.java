package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.pipeline.ArticleImport;
import org.newsgraph.pipeline.EarlyExtraction;
import org.newsgraph.pipeline.ExtractionCache;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.StageTimes;
import org.newsgraph.pipeline.StageTimes.Stage;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;
import org.newsgraph.resolve.Gazetteer;
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
            "An article that is there already is left alone if it is the same, and replaced if it is not.",
            "A gazetteer is kept in the graph and holds for later imports, until another one is given."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph import seeds",
            "  newsgraph import report.txt --published 2016-11-15",
            "  newsgraph import news.jsonl 'archive/*.html' --data mygraph",
            "  newsgraph import seeds --gazetteer docs/gazetteer.csv",
            "  NEO4J_PASSWORD=... newsgraph import news.zip --uri neo4j://localhost:7687",
            "  newsgraph import https://example.org/feed.xml report.pdf",
            "  pdftotext report.pdf - | newsgraph import - --published 2016-11-15"
        })
final class ImportCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    private static final NameModel NAMES = NameModel.ACCURATE;

    @Mixin
    private ArticlesMixin input;

    @Mixin
    private DatabaseMixin where;

    @Mixin
    private GazetteerMixin gazetteer;

    @Mixin
    private CacheMixin extractions;

    @Mixin
    private EventsMixin events;

    @Option(
            names = "--again",
            description = "Extracts again what is in the graph or the cache already, and compares the whole graph.")
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

    private final StageTimes times = new StageTimes();

    @Override
    public Integer call() throws IOException {
        long begin = System.nanoTime();
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Optional<List<Gazetteer.Entry>> known = gazetteer.read();
        Harvest harvest = times.time(Stage.READ, () -> input.read(main.in()));
        if (harvest.articles().isEmpty()) {
            ArticlesMixin.complain(harvest, err);
            return ExitCode.NO_ARTICLE.code();
        }
        harvest.notices().forEach(notice -> err.println("newsgraph: " + Cell.safe(notice.toString())));
        ArticleImport.Outcome outcome;
        Optional<ExtractionCache> cache = again ? Optional.empty() : extractions.cache(NAMES, events.beside(NAMES));
        try (EarlyExtraction extraction = new EarlyExtraction(() -> pipeline(cache, harvest.articles()));
                Interruption interruption = Interruption.expected();
                DiskWatch disk = where.diskWatch(err);
                Database database = open(harvest, extraction, disk)) {
            database.beforeExit(interruption::await);
            GraphStore store = database.store();
            store.whenWaiting(() -> waits(err));
            known.ifPresent(entries -> UserDecisions.keep(entries, store));
            outcome = bring(harvest, store, extraction, interruption, err);
            outcome.failures().forEach(f -> err.println("newsgraph: " + Cell.safe(f.toString())));
            ImportReport told = new ImportReport(
                    harvest, outcome, store.counts(), times, Duration.ofNanos(System.nanoTime() - begin));
            if (report != null) {
                told.writeTo(report, cache.map(ExtractionCache::hits).orElse(0));
            }
            if (quiet) {
                ArticlesMixin.complain(harvest, err);
            } else if (!outcome.stopped()) {
                told.print(store, where.asOptions(), out);
            }
        }
        cache.ifPresent(ExtractionCache::close);
        cache.ifPresent(c -> CacheMixin.complain(c, err));
        return code(outcome, harvest).code();
    }

    private static void waits(PrintWriter err) {
        err.println("newsgraph: another process is writing this graph; waiting for its turn to end ...");
        err.flush();
    }

    private static ExitCode code(ArticleImport.Outcome outcome, Harvest harvest) {
        if (outcome.stopped()) {
            return ExitCode.INTERRUPTED;
        }
        return outcome.failures().isEmpty() ? ArticlesMixin.outcome(harvest) : ExitCode.FAULT;
    }

    private ExtractionPipeline pipeline(Optional<ExtractionCache> cache, List<Article> articles) {
        boolean known = cache.isPresent() && cache.get().holds(articles);
        ArticleReader reader =
                known ? events.reader(NAMES) : events.reader(NAMES).loaded();
        ExtractionPipeline pipeline = new ExtractionPipeline(reader, new Extractor(), null, threads);
        return cache.map(pipeline::cachedIn).orElse(pipeline);
    }

    /** Opens the database; what is certainly due is extracted meanwhile. */
    private Database open(Harvest harvest, EarlyExtraction extraction, DiskWatch disk) {
        if (!where.isRemote()) {
            disk.begin(); // a server of the user's looks after its own
        }
        if (again || where.isNew()) {
            extraction.begin(harvest.articles());
        }
        return times.time(Stage.OPEN, () -> {
            Database database = where.open();
            try {
                database.store().prepare();
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        });
    }

    private ArticleImport.Outcome bring(
            Harvest harvest, GraphStore store, EarlyExtraction extraction, Interruption interruption, PrintWriter err) {
        Runnable stop = () -> {
            if (interruption.asked()) {
                throw new ArticleImport.Stopped();
            }
        };
        GraphUpdate update =
                new GraphUpdate(store, UserDecisions.following(store), Newsgraph.extractionVersion(), stop, times);
        ArticleImport articles = new ArticleImport(store, update, extraction, interruption::asked, times);
        try (ImportProgress progress =
                ImportProgress.on(err, quiet, harvest.rejections().size())) {
            ArticleImport.Outcome outcome = articles.run(harvest.articles(), again, progress);
            if (outcome.stopped()) {
                int kept = harvest.articles().size() - outcome.left();
                err.printf(
                        "newsgraph: stopped; %d of %d articles are extracted and kept; run the same command again to go on%n",
                        kept, harvest.articles().size());
                err.flush();
            }
            return outcome;
        }
    }
}
