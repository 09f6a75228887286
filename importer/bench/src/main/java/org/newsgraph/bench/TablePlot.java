package org.newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws a Markdown table, such as the benchmarks print, as bars. Arguments: the file to draw, the file that holds the table, the
 * title, the title of the axis, then the columns to draw, counted from two; the first column names the bars. Cells that are not
 * numbers are errors; thousands may have commas, and a unit may follow.
 */
public final class TablePlot {
    private TablePlot() {}

    /** Draws. */
    public static void main(String[] arguments) throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                .map(TablePlot::cells)
                .toList();
        List<String> names = rows.stream().skip(1).map(row -> row.get(0)).toList();
        Map<String, List<Double>> series = new LinkedHashMap<>();
        for (int i = 4; i < arguments.length; i++) {
            int column = Integer.parseInt(arguments[i]) - 1;
            List<Double> values = new ArrayList<>();
            rows.stream().skip(1).forEach(row -> values.add(number(row.get(column))));
            series.put(rows.get(0).get(column), values);
        }
        Plots.bars(Path.of(arguments[0]), arguments[2], arguments[3], names, series);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.split(" ")[0].replace(",", ""));
    }
}
