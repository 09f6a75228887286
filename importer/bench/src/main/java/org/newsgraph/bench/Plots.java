package org.newsgraph.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
}
