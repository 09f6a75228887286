package org.newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of CSV as {@code neo4j-admin} reads them: texts are quoted, so that an empty one is not taken for none. */
final class CsvLine {
    private final String arrayDelimiter;

    CsvLine(char arrayDelimiter) {
        this.arrayDelimiter = String.valueOf(arrayDelimiter);
    }

    void write(Writer out, List<@Nullable Object> cells) throws IOException {
        String separator = "";
        for (Object cell : cells) {
            out.append(separator).append(text(cell));
            separator = ",";
        }
        out.append('\n');
    }

    private String text(@Nullable Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof List<?> list) {
            return quoted(list.stream().map(String::valueOf).collect(Collectors.joining(arrayDelimiter)));
        }
        return cell instanceof String text ? quoted(text) : cell.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
