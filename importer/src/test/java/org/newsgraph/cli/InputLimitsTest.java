package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs that are made to exhaust memory, stack or patience: one line each, soon, and the rest goes on. */
final class InputLimitsTest {
    private static final Duration SOON = Duration.ofMinutes(2);

    @TempDir
    private Path dir;

    @Test
    void a_zip_bomb_is_refused_after_its_first_bytes() throws IOException {
        Path bomb = dir.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("huge.txt"));
            byte[] block = new byte[1 << 20];
            java.util.Arrays.fill(block, (byte) 'a');
            for (int i = 0; i < 300; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(bomb) < 1_000_000);
        rejects("bomb.zip!/huge.txt: text too large", bomb);
    }

    @Test
    void an_archive_in_an_archive_is_not_opened() throws IOException {
        Path inner =
                zip(dir.resolve("inner.zip"), "a.txt", "A text.".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Path outer = zip(dir.resolve("outer.zip"), "inner.zip", Files.readAllBytes(inner));
        rejects("an archive in an archive", outer);
    }

    @Test
    void deep_JSON_is_refused() throws IOException {
        rejects(
                "deep.jsonl:1: nested too deeply",
                Files.writeString(dir.resolve("deep.jsonl"), "{\"text\":" + "[".repeat(100_000) + "\n"));
        rejects("deeper.json:1: nested too deeply", Files.writeString(dir.resolve("deeper.json"), "[".repeat(200_000)));
    }

    @Test
    void a_line_of_fifty_megabytes_is_refused_and_the_next_is_read() throws IOException {
        Path file = dir.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes("{\"id\":\"long\",\"text\":\""));
            byte[] block = bytes("word ".repeat(200_000));
            for (int i = 0; i < 50; i++) {
                out.write(block);
            }
            out.write(bytes("\"}\n{\"id\":\"short\",\"text\":\"\"}\n"));
        }
        Run run = rejects("long.jsonl:1: text too large", file);
        assertTrue(run.err().contains("long.jsonl:2: no text"), run.err());
    }

    @Test
    void a_page_of_many_nested_elements_is_refused() throws IOException {
        String page = "<html><body>" + "<blockquote>".repeat(100_000) + "<p>Deep down.</p></body></html>";
        rejects("deep.html: nested too deeply", Files.writeString(dir.resolve("deep.html"), page));
        String feed = "<rss version=\"2.0\"><channel><title>t</title><item><title>one</title><description><![CDATA["
                + "<div>".repeat(5000) + "]]></description></item></channel></rss>";
        rejects("deep.xml: nested too deeply", Files.writeString(dir.resolve("deep.xml"), feed));
    }

    @Test
    void a_feed_reaches_for_no_other_file_and_expands_no_entity() throws IOException {
        Path secret = Files.writeString(dir.resolve("secret"), "hidden words");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss version=\"2.0\"><channel><title>t</title><item><title>&x;</title></item></channel></rss>";
        Run run = rejects("feed.xml: malformed feed", Files.writeString(dir.resolve("feed.xml"), feed));
        assertTrue(!(run.out() + run.err()).contains("hidden words"));
    }

    @Test
    void an_id_that_no_index_takes_is_refused() throws IOException {
        String line = "{\"id\":\"" + "i".repeat(3000) + "\",\"text\":\"A text.\"}\n";
        rejects(
                "long-id.jsonl:1: a field that is too long (id)",
                Files.writeString(dir.resolve("long-id.jsonl"), line + line));
    }

    @Test
    void a_publisher_that_no_index_takes_is_refused() throws IOException {
        String line = "{\"publisher\":\"" + "p".repeat(30_000) + "\",\"text\":\"A text.\"}\n";
        rejects(
                "press.jsonl:1: a field that is too long (publisher)",
                Files.writeString(dir.resolve("press.jsonl"), line + line));
    }

    @Test
    void pipes_and_devices_are_no_files() throws Exception {
        Path pipe = dir.resolve("pipe");
        assumeTrue(
                Files.exists(Path.of("/dev/zero"))
                        && new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0,
                "this system has no devices to try");
        rejects("pipe: neither a file nor a folder", pipe);
        rejects("/dev/zero: neither a file nor a folder", Path.of("/dev/zero"));
    }

    @Test
    void links_in_a_circle_end() throws IOException {
        Path folder = Files.createDirectories(dir.resolve("news/more"));
        try {
            Files.createSymbolicLink(folder.resolve("up"), dir.resolve("news"));
            Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
        } catch (UnsupportedOperationException e) {
            assumeTrue(false, "this system has no links");
        }
        Files.writeString(folder.resolve("empty.txt"), "");
        rejects("empty.txt: empty", dir.resolve("news"));
        rejects("no such file", folder.resolve("self.txt"));
    }

    @Test
    void a_name_that_commands_a_terminal_is_printed_without_its_commands() throws IOException {
        Path file = Files.writeString(dir.resolve("a\u001B[2J\u009B31m\u202Etxt"), "");
        Run run = rejects("empty", file);
        assertTrue(run.err().chars().noneMatch(c -> c == 0x1B || c == 0x9B || c == 0x202E), run.err());
    }

    /** No article is left, so the command ends with its code for that; nothing was extracted, and no model loaded. */
    private static Run rejects(String line, Path input) {
        Run run = assertTimeoutPreemptively(SOON, () -> Run.of("import", input.toString(), "--data", "/nonexistent"));
        assertEquals(4, run.code(), run.err());
        assertTrue(
                run.err().contains(line),
                run.err().substring(0, Math.min(500, run.err().length())));
        assertTrue(run.err().length() < 5000, "no line repeats what is bad at length");
        return run;
    }

    private static Path zip(Path file, String name, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
