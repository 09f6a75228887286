package org.newsgraph.cli.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table in plain text. Where it is wider than it may be, its widest columns are narrowed and their cells wrapped. */
public final class TextTable {
    /** Set by the launcher where the output is a terminal. */
    private static final String COLUMNS = "newsgraph.columns";

    private static final String GAP = "  ";
    private static final int NARROWEST = 10;
    private final int width;

    /** A table of at most {@code width} characters, as far as that can be. */
    public TextTable(int width) {
        this.width = width;
    }

    /** As wide as the terminal; without limit where the output is no terminal. */
    static TextTable fittingTerminal() {
        return new TextTable(Integer.getInteger(COLUMNS, Integer.MAX_VALUE));
    }

    public void print(List<String> columns, List<? extends List<@Nullable Object>> rows, PrintWriter out) {
        List<List<String>> cells =
                rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
        int[] widths = widths(columns, cells);
        printRow(columns, widths, out);
        printRow(rules(widths), widths, out);
        cells.forEach(row -> printRow(row, widths, out));
    }

    private int[] widths(List<String> columns, List<List<String>> cells) {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).length();
            for (List<String> row : cells) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        int widest = widest(widths);
        while (total(widths) > width && widths[widest] > NARROWEST) {
            widths[widest]--;
            widest = widest(widths);
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = GAP.length() * (widths.length - 1);
        for (int w : widths) {
            total += w;
        }
        return total;
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static List<String> rules(int[] widths) {
        List<String> rules = new ArrayList<>();
        for (int w : widths) {
            rules.add("-".repeat(w));
        }
        return rules;
    }

    private static void printRow(List<String> cells, int[] widths, PrintWriter out) {
        List<List<String>> wrapped = new ArrayList<>();
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
            lines = Math.max(lines, wrapped.get(i).size());
        }
        for (int line = 0; line < lines; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                text.append(i == 0 ? "" : GAP).append(part).append(" ".repeat(widths[i] - part.length()));
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Breaks at spaces, and within a word that is too long for a line. */
    private static List<String> wrap(String cell, int width) {
        List<String> lines = new ArrayList<>();
        String rest = cell;
        while (rest.length() > width) {
            int space = rest.lastIndexOf(' ', width);
            int cut = space > 0 ? space : width;
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
