package org.newsgraph.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Reads the tables beside this package: UTF-8, a row a line, tab between columns, semicolon within one, # for remarks. */
final class Table {
    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = rows;
    }

    /** Throws {@link IllegalStateException} if the resource is missing, {@link UncheckedIOException} if unreadable. */
    static Table of(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Table(all.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** One line of a table; columns that are missing at its end are empty. */
    record Row(List<String> cells) {
        String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }

        /** The items of a column that holds several. */
        List<String> list(int column) {
            return Arrays.stream(cell(column).split(";"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .toList();
        }
    }
}
