package org.newsgraph.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.ask.QuestionLibrary;
import org.newsgraph.cli.output.TextTable;
import org.newsgraph.pipeline.ArticleImport;
import org.newsgraph.pipeline.StageTimes;
import org.newsgraph.source.Harvest;
import org.newsgraph.store.Answer;
import org.newsgraph.store.GraphCounts;
import org.newsgraph.store.GraphStore;

/** What an import did, for people and for programs. */
final class ImportReport {
    private static final int WIDTH = 100;
    /** Questions without parameters that any graph of news answers. */
    private static final List<String> SHOWN = List.of("most-reported-events", "who-spoke-with-whom");

    private final Harvest harvest;
    private final ArticleImport.Outcome outcome;
    private final GraphCounts counts;
    private final StageTimes times;
    private final Duration time;

    ImportReport(Harvest harvest, ArticleImport.Outcome outcome, GraphCounts counts, StageTimes times, Duration time) {
        this.harvest = harvest;
        this.outcome = outcome;
        this.counts = counts;
        this.times = times;
        this.time = time;
    }

    void print(GraphStore store, String options, PrintWriter out) {
        out.println(summary());
        if (!outcome.nothingToDo()) {
            printCounts(out);
            SHOWN.forEach(id -> printAnswer(id, store, out));
        }
        printRejections(out);
        out.println();
        out.println("To explore:");
        out.println("  ./newsgraph query --list" + options + "    the questions that the graph answers");
        out.println("  ./newsgraph serve" + options + "           look at it in Neo4j Browser");
        out.flush();
    }

    private String summary() {
        if (outcome.nothingToDo()) {
            return "Nothing to do: all " + harvest.articles().size() + " articles are in the graph already.";
        }
        return String.format(
                Locale.ROOT,
                "Imported %d articles in %.1f s: %d new, %d replaced, %d unchanged.",
                harvest.articles().size(),
                time.toMillis() / 1000.0,
                outcome.added(),
                outcome.replaced(),
                outcome.unchanged());
    }

    private void printCounts(PrintWriter out) {
        out.println();
        out.println("In the graph now:");
        out.println();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Map.Entry<String, Long>> nodes = List.copyOf(counts.nodes().entrySet());
        List<Map.Entry<String, Long>> relationships =
                List.copyOf(counts.relationships().entrySet());
        for (int i = 0; i < Math.max(nodes.size(), relationships.size()); i++) {
            List<@Nullable Object> row = new ArrayList<>();
            cells(nodes, i, row);
            cells(relationships, i, row);
            rows.add(row);
        }
        new TextTable(WIDTH).print(List.of("nodes", "number", "relationships", "number"), rows, out);
    }

    private static void cells(List<Map.Entry<String, Long>> entries, int i, List<@Nullable Object> row) {
        row.add(i < entries.size() ? entries.get(i).getKey() : null);
        row.add(i < entries.size() ? entries.get(i).getValue() : null);
    }

    private static void printAnswer(String id, GraphStore store, PrintWriter out) {
        QuestionLibrary.load().find(id).ifPresent(question -> {
            Answer answer = store.query(question.cypher(), question.defaults());
            out.println();
            out.println(question.text() + "  (" + question.id() + ")");
            out.println();
            new TextTable(WIDTH).print(answer.columns(), answer.rows(), out);
        });
    }

    private void printRejections(PrintWriter out) {
        if (harvest.rejections().isEmpty()) {
            return;
        }
        out.println();
        out.println("Rejected inputs:");
        out.println();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        harvest.rejections().forEach(r -> rows.add(row(r.place(), r.reason().text(), r.detail(), r.remedy())));
        new TextTable(WIDTH).print(List.of("input", "reason", "detail", "remedy"), rows, out);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    /** Throws {@link IOException} if the file cannot be written; {@code cached} extractions came from the cache. */
    void writeTo(Path file, int cached) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode root = mapper.createObjectNode();
        root.putObject("articles")
                .put("read", harvest.articles().size())
                .put("new", outcome.added())
                .put("replaced", outcome.replaced())
                .put("unchanged", outcome.unchanged())
                .put("fromCache", cached)
                .put("failed", outcome.failures().size())
                .put("left", outcome.left());
        root.put("stopped", outcome.stopped()).put("rowsWritten", outcome.rows());
        root.put("seconds", time.toMillis() / 1000.0);
        ObjectNode stages = root.putObject("secondsByStage");
        times.seconds().forEach((stage, s) -> stages.put(stage.name().toLowerCase(Locale.ROOT), s));
        put(root.putObject("nodes"), counts.nodes());
        put(root.putObject("relationships"), counts.relationships());
        ArrayNode rejected = root.putArray("rejected");
        harvest.rejections()
                .forEach(r -> rejected.addObject()
                        .put("source", r.source())
                        .put("line", r.line())
                        .put("reason", r.reason().name())
                        .put("detail", r.detail())
                        .put("remedy", r.remedy()));
        ArrayNode failed = root.putArray("failed");
        outcome.failures().forEach(f -> failed.add(f.toString()));
        ArrayNode notices = root.putArray("notices");
        harvest.notices().forEach(n -> notices.add(n.toString()));
        Files.writeString(file, mapper.writeValueAsString(root) + "\n");
    }

    private static void put(ObjectNode node, SortedMap<String, Long> numbers) {
        numbers.forEach(node::put);
    }
}
