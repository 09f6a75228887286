package org.newsgraph.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
        Path whole = dir.resolve("whole.jsonl");
        Path elsewhere = dir.resolve("elsewhere");
        assertEquals(
                0,
                Run.of("import", article.toString(), "--data", elsewhere.toString())
                        .code());
        assertEquals(
                0,
                Run.of("export", "--out", whole.toString(), "--data", elsewhere.toString())
                        .code());

        Path data = disk.resolve("graph");
        assertEquals(
                0,
                Run.of("status", "--data", Files.createDirectory(data).toString())
                        .code());
        for (int kept : List.of(0, 300_000, 3_000_000)) {
            Path ballast = fill(kept);
            Run full = Run.of("import", article.toString(), "--data", data.toString(), "--patience", "5");
            if (full.code() != 0) {
                assertTrue(full.code() == 5 || full.code() == 7, full.code() + " " + full.err());
                assertEquals(
                        1,
                        full.err().lines().filter(l -> !l.contains("extracted")).count(),
                        full.err());
                assertTrue(full.err().contains("space") || full.err().contains("room"), full.err());
            }
            Files.delete(ballast);
        }
        Run again = Run.of("import", article.toString(), "--data", data.toString());
        assertEquals(0, again.code(), again.err());
        Path completed = dir.resolve("completed.jsonl");
        assertEquals(
                0,
                Run.of("export", "--out", completed.toString(), "--data", data.toString())
                        .code());
        assertEquals(Files.readString(whole), Files.readString(completed));
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
