package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.cli.Main;
import org.newsgraph.cli.Run;

/** Disks that are full or read-only, as file systems in memory that the test mounts. */
@Tag("faults")
final class DiskFaultIT {
    @TempDir
    private Path dir;

    private Path disk;
    private Path article;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(dir.resolve("disk"));
        article = Files.writeString(
                dir.resolve("a.txt"), "Angela Merkel met Emmanuel Macron in Paris. She visited Japan on Monday.");
        assumeTrue(
                command("mount", "-t", "tmpfs", "-o", "size=400m", "tmpfs", disk.toString()) == 0,
                "this process may not mount a file system");
    }

    @AfterEach
    void unmount() throws Exception {
        command("umount", "-l", disk.toString());
    }

    /** One line and its exit code; with room again, the next run completes what is missing. */
    @Test
    void diskFull() throws Exception {
        Path data = disk.resolve("graph");
        assertEquals(
                0,
                Run.of("status", "--data", Files.createDirectory(data).toString())
                        .code());
        for (int kept : List.of(0, 300_000, 3_000_000)) {
            Path ballast = fill(kept);
            Run full = Run.of("import", article.toString(), "--data", data.toString(), "--patience", "5");
            assertEquals(7, full.code(), full.err());
            assertEquals(
                    1, full.err().lines().filter(l -> !l.contains("extracted")).count(), full.err());
            assertTrue(full.err().contains("no space is left"), full.err());
            Files.delete(ballast);
        }
        completes(data);
    }

    /** Neo4j waits for room, at once or when it stops, without an end; the import says so, and ends. */
    @Test
    void diskFullMeanwhile() throws Exception {
        Path data = disk.resolve("graph");
        JavaProcess importer = JavaProcess.start(
                Main.class, "import", article.toString(), "--data", data.toString(), "--patience", "5");
        while (!Files.exists(data.resolve("data/databases/neo4j"))) {
            assertTrue(importer.isAlive(), importer.output());
            Thread.sleep(20);
        }
        Path ballast = fill(0);
        int code = importer.await();
        assertTrue(code == 5 || code == 7, code + " " + importer.output());
        assertTrue(importer.output().contains("no space is left"), importer.output());
        assertFalse(importer.output().contains("\tat "), importer.output());
        Files.delete(ballast);
        completes(data);
    }

    /** The graph of an undisturbed run. */
    private void completes(Path data) throws IOException {
        Path elsewhere = dir.resolve("elsewhere");
        List<String> dumps = new ArrayList<>();
        for (Path folder : List.of(elsewhere, data)) {
            Run run = Run.of("import", article.toString(), "--data", folder.toString());
            assertEquals(0, run.code(), run.err());
            Path dump = dir.resolve("dump.jsonl");
            Run export = Run.of("export", "--out", dump.toString(), "--data", folder.toString());
            assertEquals(0, export.code(), export.err());
            dumps.add(Files.readString(dump));
        }
        assertTrue(dumps.get(0).contains("Merkel"), "there is a graph");
        assertEquals(dumps.get(0), dumps.get(1));
    }

    @Test
    void readOnlyFolder() throws Exception {
        Path data = Files.createDirectory(disk.resolve("graph"));
        assertEquals(0, Run.of("status", "--data", data.toString()).code());
        assertEquals(0, command("mount", "-o", "remount,ro", disk.toString()));
        for (Run run : List.of(
                Run.of("import", article.toString(), "--data", data.toString()),
                Run.of(
                        "import",
                        article.toString(),
                        "--data",
                        disk.resolve("new").toString()))) {
            assertEquals(7, run.code(), run.err());
            assertEquals(
                    1, run.err().lines().filter(l -> !l.contains("extracted")).count(), run.err());
            assertTrue(run.err().contains("cannot be written"), run.err());
        }
    }

    /** Leaves so many bytes free. */
    private Path fill(int kept) throws IOException {
        Path ballast = disk.resolve("ballast");
        byte[] block = new byte[1 << 16];
        try (OutputStream out = Files.newOutputStream(ballast)) {
            while (disk.toFile().getUsableSpace() > kept + block.length) {
                out.write(block);
            }
        } catch (IOException e) {
            assertNotEquals(0, Files.size(ballast), e.getMessage());
        }
        return ballast;
    }

    private static int command(String... words) throws Exception {
        try {
            return new ProcessBuilder(new ArrayList<>(List.of(words)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return 1;
        }
    }
}
