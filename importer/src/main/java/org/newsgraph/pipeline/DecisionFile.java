package org.newsgraph.pipeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.newsgraph.resolve.Decision;

/**
 * The user's decisions as a file: a table with the columns {@code decision}, {@code one}, {@code other}, {@code reason} and
 * {@code at}. Where {@code at} is empty, the decision is taken when the file is read.
 */
public final class DecisionFile {
    private static final List<String> COLUMNS = List.of("decision", "one", "other", "reason", "at");

    private DecisionFile() {}

    /** Writes the decisions, in their order. */
    public static void write(List<Decision> decisions, Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(COLUMNS.toArray(new String[0]))
                .get();
        try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), format)) {
            for (Decision d : decisions) {
                printer.printRecord(d.kind(), d.first(), d.second(), d.reason(), d.at());
            }
        }
    }

    /** Reads a file; throws {@link MalformedTable} or {@link java.io.UncheckedIOException}. */
    public static List<Decision> read(Path file, Instant now) {
        return UserTable.read(file, COLUMNS).stream()
                .map(row -> new Decision(
                        kind(row),
                        row.required("one"),
                        row.required("other"),
                        row.cell("reason").orElse(""),
                        row.cell("at").map(text -> at(row, text)).orElse(now)))
                .toList();
    }

    private static Decision.Kind kind(UserTable.Row row) {
        String text = row.required("decision");
        return Arrays.stream(Decision.Kind.values())
                .filter(k -> k.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> row.malformed(
                        "not a decision: " + text,
                        "one of "
                                + Arrays.stream(Decision.Kind.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))));
    }

    private static Instant at(UserTable.Row row, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw row.malformed("not a time: " + text, "it looks like 2016-11-15T08:30:00Z, or leave it empty");
        }
    }
}
