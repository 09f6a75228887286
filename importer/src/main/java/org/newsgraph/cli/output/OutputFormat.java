package org.newsgraph.cli.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forms in which rows are printed. */
public enum OutputFormat {
    /** Columns in line, wrapped to the width of the terminal. */
    TABLE {
        @Override
        public void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out) {
            TextTable.fittingTerminal().print(columns, rows, out);
        }
    },
    /** RFC 4180, with a header. */
    CSV {
        @Override
        public void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out) {
            out.print(line(columns));
            rows.forEach(row -> out.print(line(row.stream().map(Cell::of).toList())));
        }

        private static String line(List<String> cells) {
            return cells.stream()
                    .map(c -> c.matches("(?s).*[\",\\r\\n].*") ? '"' + c.replace("\"", "\"\"") + '"' : c)
                    .collect(Collectors.joining(",", "", "\r\n"));
        }
    },
    /** An array of one object a row, one a line; values keep their types. */
    JSON {
        @Override
        public void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out) {
            ObjectMapper mapper = new ObjectMapper();
            out.println(rows.stream()
                    .map(row -> object(mapper, columns, row))
                    .collect(Collectors.joining(",\n ", "[", "]")));
        }

        private static String object(ObjectMapper mapper, List<String> columns, List<@Nullable Object> row) {
            ObjectNode node = mapper.createObjectNode();
            for (int i = 0; i < columns.size(); i++) {
                Object value = row.get(i);
                node.set(columns.get(i), mapper.valueToTree(isPlain(value) ? value : String.valueOf(value)));
            }
            try {
                return mapper.writeValueAsString(node);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree of JSON can always be written", e);
            }
        }

        private static boolean isPlain(@Nullable Object value) {
            return value == null
                    || value instanceof Number
                    || value instanceof Boolean
                    || value instanceof java.util.Collection
                    || value instanceof java.util.Map;
        }
    },
    /** A table of GitHub-flavoured Markdown. */
    MD {
        @Override
        public void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out) {
            out.println(line(columns));
            out.println(line(columns.stream().map(c -> "---").toList()));
            rows.forEach(row -> out.println(line(row.stream().map(Cell::of).toList())));
        }

        private static String line(List<String> cells) {
            return cells.stream()
                    .map(c -> c.replace("\\", "\\\\").replace("|", "\\|"))
                    .collect(Collectors.joining(" | ", "| ", " |"));
        }
    };

    public abstract void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out);
}
