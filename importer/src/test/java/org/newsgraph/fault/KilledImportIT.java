package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Main;
import org.newsgraph.cli.Run;

/** The whole command, with its embedded server, killed again and again at any instant: starting, extracting, writing, stopping. */
@Tag("faults")
final class KilledImportIT {
    private static final int KILLS = 4;
    private static final int KILLED = 137;

    @TempDir
    private Path dir;

    @Test
    void killedCommandResumes() throws Exception {
        Path news = Files.createDirectory(dir.resolve("news"));
        for (int i = 0; i < 6; i++) {
            Files.writeString(
                    news.resolve("a%d.txt".formatted(i)),
                    "Angela Merkel met Emmanuel Macron in Paris on %d March 2019. She accused Russia of an attack.\n"
                            .formatted(i + 1));
        }
        long begin = System.nanoTime();
        assertEquals(0, start(news, dir.resolve("whole")).await());
        long whole = (System.nanoTime() - begin) / 1_000_000;

        Path data = dir.resolve("killed");
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            JavaProcess importer = start(news, data);
            Thread.sleep((long) (whole * ThreadLocalRandom.current().nextDouble(0.2, 0.95)));
            importer.kill();
            killed += importer.await() == KILLED ? 1 : 0;
        }
        assertTrue(killed > 0, "each import was done before it could be killed");
        JavaProcess last = start(news, data);
        assertEquals(0, last.await(), last.output());
        assertEquals(dump(dir.resolve("whole")), dump(data));
    }

    private static JavaProcess start(Path news, Path data) throws IOException {
        return JavaProcess.start(Main.class, "import", news.toString(), "--data", data.toString());
    }

    private String dump(Path data) throws IOException {
        Path file = dir.resolve("dump.jsonl");
        Run run = Run.of("export", "--out", file.toString(), "--data", data.toString());
        assertEquals(0, run.code(), run.err());
        return Files.readString(file);
    }
}
