package org.newsgraph.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Resolution;
import org.newsgraph.pipeline.ExtractionJson;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.pipeline.ReadingCache;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.resolve.Resolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Extracts without a database and prints one JSON object a document: the extraction contract. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Extracts without a database and prints one JSON object a document.")
final class ExtractCommand implements Callable<Integer> {
    private enum Format {
        jsonl
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files of articles (JSON Lines).")
    private List<Path> paths = List.of();

    @Option(names = "--format", defaultValue = "jsonl", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.jsonl;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Keeps readings here, so that no article is read twice.")
    private @Nullable Path cache;

    @Option(names = "--threads", description = "Articles extracted at a time (default: ${DEFAULT-VALUE}).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path path : paths) {
            articles.addAll(read(path));
        }
        ArticleReader reader = new ArticleReader();
        ReadingCache readings = cache == null ? null : new ReadingCache(cache, ArticleReader.VERSION);
        List<Extraction> extractions = new ArrayList<>();
        new ExtractionPipeline(reader::read, new Extractor(), readings, threads)
                .run(articles.iterator(), extractions::add);
        Resolution resolution = new Resolver().resolve(extractions);
        ExtractionJson json = new ExtractionJson();
        PrintWriter out = spec.commandLine().getOut();
        for (Extraction extraction : extractions) {
            out.println(
                    switch (format) {
                        case jsonl -> json.write(extraction, resolution);
                    });
        }
        out.flush();
        return 0;
    }

    private static List<Article> read(Path path) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String line : Files.readAllLines(path)) {
            JsonNode o = mapper.readTree(line);
            String day = text(o, "publishedOn");
            articles.add(new Article(
                    o.path("id").asText(),
                    path.toString(),
                    text(o, "title"),
                    text(o, "publisher"),
                    text(o, "byline"),
                    day == null ? null : LocalDate.parse(day),
                    text(o, "url"),
                    null,
                    o.path("text").asText()));
        }
        return articles;
    }

    private static @Nullable String text(JsonNode object, String field) {
        return object.hasNonNull(field) ? object.get(field).asText() : null;
    }
}
