package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Main;
import org.newsgraph.cli.Run;

/** An import that is asked to end keeps what it has in hand, and says how to go on. */
final class InterruptionIT {
    private static final int ARTICLES = 60;
    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private Path dir;

    @Test
    void askedToEndAnImportKeepsTheBatchInHand() throws IOException, InterruptedException {
        Path news = news();
        String data = dir.resolve("data").toString();
        JavaProcess importer =
                JavaProcess.start(Main.class, "import", news.toString(), "--data", data, "--threads", "1");
        long end = System.nanoTime() + Duration.ofMinutes(5).toNanos();
        while (!importer.output().contains("extracted 6 of") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        importer.ask();
        assertEquals(ENDED_BY_SIGTERM, importer.await());
        String told = importer.output();
        assertTrue(told.contains("run the same command again to go on"), told);

        Path report = dir.resolve("report.json");
        Run again = Run.of("import", news.toString(), "--data", data, "--report", report.toString());
        assertEquals(0, again.code(), again.err());
        String json = Files.readString(report);
        int unchanged = number(json, "unchanged");
        assertTrue(unchanged >= 6, json);
        assertEquals(ARTICLES, unchanged + number(json, "new"), json);
        assertEquals(ARTICLES, number(json, "Article"), json);
    }

    private Path news() throws IOException {
        Path news = Files.createDirectories(dir.resolve("news"));
        for (int i = 0; i < ARTICLES; i++) {
            String text = "Minister Ada Ash met Boris Birch of country number %d in Vienna on Monday.\n".formatted(i);
            Files.writeString(news.resolve("report-%03d.txt".formatted(i)), text.repeat(12));
        }
        return news;
    }

    private static int number(String json, String field) {
        String digits = json.replaceFirst("(?s).*\"" + field + "\" : (\\d+).*", "$1");
        return Integer.parseInt(digits);
    }
}
