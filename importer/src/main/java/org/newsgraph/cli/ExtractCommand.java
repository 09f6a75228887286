package org.newsgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.cli.output.Cell;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Resolution;
import org.newsgraph.pipeline.ExtractionCache;
import org.newsgraph.pipeline.ExtractionJson;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.read.names.NameModel;
import org.newsgraph.resolve.Decisions;
import org.newsgraph.resolve.Gazetteer;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.source.Harvest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Extracts without a database and prints one JSON object a document: the extraction contract. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Extracts without a database and prints one JSON object a document.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  newsgraph extract report.txt --published 2016-11-15",
            "  newsgraph extract news/*.jsonl --format jsonl > extraction.jsonl",
            "  newsgraph extract archive.zip --stream > extraction.jsonl",
            "  curl -s https://example.org/feed.xml | newsgraph extract -",
            "  newsgraph extract tokens.txt --pretokenized --format conll --names fast"
        })
final class ExtractCommand implements Callable<Integer> {
    private enum Format {
        jsonl,
        conll
    }

    private final ExtractionJson json = new ExtractionJson();

    @ParentCommand
    private Main main;

    @Mixin
    private ArticlesMixin input;

    @Mixin
    private GazetteerMixin gazetteer;

    @Option(names = "--format", defaultValue = "jsonl", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.jsonl;

    @Mixin
    private CacheMixin cached;

    @Option(
            names = "--readings",
            hidden = true,
            paramLabel = "DIR",
            description = "Keeps readings here, for those who change what comes after them.")
    private @Nullable Path parses;

    @Option(names = "--threads", description = "Articles extracted at a time (default: ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--names",
            defaultValue = "accurate",
            description = "The name finder: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private NameModel names = NameModel.ACCURATE;

    @Mixin
    private EventsMixin events;

    @Option(
            names = "--pretokenized",
            description = {
                "The files hold a sentence a line, a space between tokens, a blank line between documents;",
                "with --format conll, prints each token with its BIO tag."
            })
    private boolean pretokenized;

    @Option(
            names = "--stream",
            description = {
                "Prints each document as soon as it is extracted and keeps none; what is one and the same",
                "is then told within each document only."
            })
    private boolean stream;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (pretokenized != (format == Format.conll)) {
            throw new CommandException.Usage("--pretokenized and --format conll go together");
        }
        if (pretokenized) {
            new Pretokenized(names, spec.commandLine().getOut()).print(input.paths(), main.in());
            return ExitCode.OK.code();
        }
        Gazetteer known = new Gazetteer(gazetteer.read().orElse(List.of()));
        Harvest harvest = input.read(main.in());
        ArticlesMixin.complain(harvest, spec.commandLine().getErr());
        if (!harvest.articles().isEmpty()) {
            List<ExtractionPipeline.Failure> failures = extract(harvest.articles(), known);
            failures.forEach(f -> spec.commandLine().getErr().println("newsgraph: " + Cell.safe(f.toString())));
            spec.commandLine().getErr().flush();
            if (!failures.isEmpty()) {
                return ExitCode.FAULT.code();
            }
        }
        return ArticlesMixin.outcome(harvest).code();
    }

    private List<ExtractionPipeline.Failure> extract(List<Article> articles, Gazetteer known) {
        ArticleReader reader = events.reader(names);
        ReadingCache readings = parses == null ? null : new ReadingCache(parses, ArticleReader.VERSION);
        Resolver resolver = new Resolver(Decisions.none(), known);
        List<Extraction> extractions = new ArrayList<>();
        ExtractionPipeline pipeline = new ExtractionPipeline(reader, new Extractor(), readings, threads);
        Optional<ExtractionCache> cache = cached.cache(names, events.beside(names));
        List<ExtractionPipeline.Failure> failures = cache.map(pipeline::cachedIn)
                .orElse(pipeline)
                .run(articles.iterator(), e -> {
                    extractions.add(e);
                    if (stream) {
                        print(extractions, resolver);
                        extractions.clear();
                    }
                });
        cache.ifPresent(ExtractionCache::close);
        cache.ifPresent(c -> CacheMixin.complain(c, spec.commandLine().getErr()));
        print(extractions, resolver);
        return failures;
    }

    private void print(List<Extraction> extractions, Resolver resolver) {
        Resolution resolution = resolver.resolve(extractions);
        PrintWriter out = spec.commandLine().getOut();
        for (Extraction extraction : extractions) {
            out.println(json.write(extraction, resolution));
        }
        out.flush();
    }
}
