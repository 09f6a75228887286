package org.newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;

/** Plots as SVG. */
final class Plots {
    private Plots() {}

    /** Lines over a logarithmic axis, from zero up. */
    static void lines(Path file, String title, String x, String y, double[] xs, Map<String, double[]> lines)
            throws IOException {
        draw(file, title, x, y, xs, lines, true);
    }

    /** Lines over time, from zero up. */
    static void overTime(Path file, String title, String x, String y, double[] xs, Map<String, double[]> lines)
            throws IOException {
        draw(file, title, x, y, xs, lines, false);
    }

    private static void draw(
            Path file, String title, String x, String y, double[] xs, Map<String, double[]> lines, boolean logarithmic)
            throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(720)
                .height(400)
                .title(title)
                .xAxisTitle(x)
                .yAxisTitle(y)
                .build();
        chart.getStyler().setXAxisLogarithmic(logarithmic);
        chart.getStyler().setMarkerSize(logarithmic ? 8 : 0);
        chart.getStyler().setYAxisMin(0.0);
        lines.forEach((name, ys) -> chart.addSeries(name, xs, ys));
        Files.createDirectories(file.toAbsolutePath().getParent());
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    /** A group of bars for each name, a bar of it for each series. */
    static void bars(Path file, String title, String y, List<String> names, Map<String, List<Double>> series)
            throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(720)
                .height(400)
                .title(title)
                .yAxisTitle(y)
                .build();
        chart.getStyler().setLegendVisible(series.size() > 1);
        chart.getStyler().setLabelsVisible(true);
        chart.getStyler().setXAxisLabelRotation(names.size() > 4 ? 20 : 0);
        series.forEach((name, values) -> chart.addSeries(name, names, values));
        Files.createDirectories(file.toAbsolutePath().getParent());
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }
}
