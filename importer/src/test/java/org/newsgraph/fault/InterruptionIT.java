package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
    private static final int ENDED_BY_SIGINT = 130;
    private static final long SIGINT_BIT = 1L << 1;

    @TempDir
    private Path dir;

    @Test
    void askedToEndAnImportKeepsTheBatchInHand() throws IOException, InterruptedException {
        keepsTheBatchInHand(JavaProcess::ask, ENDED_BY_SIGTERM);
    }

    /** A process that a shell put into the background leaves Ctrl-C to others, and so do its children. */
    @Test
    void interruptedByCtrlCAnImportKeepsTheBatchInHand() throws IOException, InterruptedException {
        Path status = Path.of("/proc/self/status");
        assumeTrue(Files.exists(status), "no way to tell whether SIGINT is heard");
        String ignored = Files.readString(status).replaceFirst("(?s).*SigIgn:\\s*(\\p{XDigit}+).*", "$1");
        assumeTrue((Long.parseUnsignedLong(ignored, 16) & SIGINT_BIT) == 0, "SIGINT is ignored here");
        keepsTheBatchInHand(JavaProcess::interrupt, ENDED_BY_SIGINT);
    }

    private interface Signal {
        void sendTo(JavaProcess process) throws IOException, InterruptedException;
    }

    private void keepsTheBatchInHand(Signal signal, int code) throws IOException, InterruptedException {
        Path news = news();
        String data = dir.resolve("data").toString();
        JavaProcess importer =
                JavaProcess.start(Main.class, "import", news.toString(), "--data", data, "--threads", "1");
        long end = System.nanoTime() + Duration.ofMinutes(15).toNanos();
        while (!importer.output().contains("extracted 6 of") && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        signal.sendTo(importer);
        assertEquals(code, importer.await());
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
