package org.newsgraph.pipeline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that the user wrote: comma-separated values (RFC 4180) in UTF-8 with a header; empty lines do not count. */
final class UserTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A row.
     *
     * @param line that it begins in, from 1
     * @param cells by column, in lower case
     */
    record Row(Path file, long line, Map<String, String> cells) {
        Optional<String> cell(String column) {
            return Optional.ofNullable(cells.get(column)).map(String::strip).filter(c -> !c.isEmpty());
        }

        String required(String column) {
            return cell(column).orElseThrow(() -> malformed("no " + column, "fill in the column"));
        }

        MalformedTable malformed(String what, String remedy) {
            return new MalformedTable(file, line, what, remedy);
        }
    }

    private UserTable() {}

    /**
     * All rows of a file.
     *
     * @throws MalformedTable if it is no such table, or lacks a column
     * @throws UncheckedIOException if it cannot be read
     */
    static List<Row> read(Path file, List<String> columns) {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return read(file, reader, columns);
        } catch (CharacterCodingException e) {
            throw new MalformedTable(file, 1, "not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> read(Path file, BufferedReader reader, List<String> columns) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        long line = 1;
        try (CSVParser parser =
                CSVParser.builder().setReader(reader).setFormat(format).get()) {
            for (CSVRecord record : parser) {
                line = parser.getCurrentLineNumber() - breaks(record);
                if (header.isEmpty()) {
                    header = header(file, line, record, columns);
                } else {
                    rows.add(row(file, line, header, record));
                }
            }
        } catch (UncheckedIOException e) {
            throw quotes(file, line, e);
        }
        if (header.isEmpty()) {
            throw new MalformedTable(file, 1, "no header", "begin it with " + String.join(",", columns));
        }
        return rows;
    }

    private static MalformedTable quotes(Path file, long before, UncheckedIOException cause) {
        if (cause.getCause() instanceof CharacterCodingException) {
            return new MalformedTable(file, before, "not UTF-8 from here on", "save it as UTF-8");
        }
        return new MalformedTable(
                file, before + 1, "quotation marks do not match", "double each quotation mark inside a quoted cell");
    }

    private static List<String> header(Path file, long line, CSVRecord record, List<String> columns) {
        List<String> header =
                record.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
        for (String column : columns) {
            if (!header.contains(column)) {
                throw new MalformedTable(
                        file, line, "no column " + column, "begin it with " + String.join(",", columns));
            }
        }
        return header;
    }

    private static Row row(Path file, long line, List<String> header, CSVRecord record) {
        if (record.size() != header.size()) {
            throw new MalformedTable(
                    file,
                    line,
                    record.size() + " cells instead of " + header.size(),
                    "quote cells that hold a comma, and leave no column out");
        }
        Map<String, String> cells = new java.util.HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), record.get(i));
        }
        return new Row(file, line, cells);
    }

    private static long breaks(CSVRecord record) {
        return record.stream()
                .mapToLong(c -> c.lines().count() - (c.isEmpty() ? 0 : 1))
                .sum();
    }
}
