package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.read.names.AccurateModel;
import org.newsgraph.read.names.FastModel;
import org.newsgraph.read.names.ModelFolder;

/** A model of one's own whose folder is whole, and one whose folder was damaged on the way. */
final class NameModelFolderTest {
    private static final String AGAIN = "copy the whole folder again, or train the model again";

    @TempDir
    private Path folder;

    private Path model;
    private Path gold;

    @BeforeEach
    void write() throws IOException {
        model = Files.createDirectory(folder.resolve("model"));
        for (String file : FastModel.files()) {
            Files.write(model.resolve(file), FastModel.file(file));
        }
        ModelFolder.seal(model, FastModel.files());
        gold = Files.writeString(
                folder.resolve("gold.conll"), "Eva\tB-PER\nKeller\tI-PER\nleft\tO\nBerlin\tB-LOC\n.\tO\n");
    }

    private Run evaluate(Path path) {
        return Run.of("evaluate", "names", "--gold", gold.toString(), "--model", path.toString());
    }

    private void assertFails(Path path, Path file, String problem) {
        Run run = evaluate(path);
        assertEquals("newsgraph: " + file + ": " + problem + "\n", run.err());
        assertEquals(ExitCode.NO_ARTICLE.code(), run.code());
        assertEquals("", run.out());
    }

    @Test
    void a_whole_folder_is_read() throws IOException {
        assertEquals(0, evaluate(model).code(), evaluate(model).err());
        Path accurate = folder.resolve("accurate");
        AccurateModel.shipped().write(accurate);
        Run run = evaluate(accurate);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("PER+ORG+LOC       100.0    100.0  100.0"), run.out());
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Path nowhere = folder.resolve("nowhere");
        assertFails(nowhere, nowhere, "no such folder; newsgraph train names --out DIR makes one");
        assertFails(gold, gold, "no such folder; newsgraph train names --out DIR makes one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.sha256", "fast.model.gz", "fast.caseless.features.xml", "names.clusters.gz"})
    void a_missing_file_is_named(String file) throws IOException {
        Files.delete(model.resolve(file));
        assertFails(model, model.resolve(file), "missing; " + AGAIN);
    }

    @Test
    void a_file_that_was_cut_is_named() throws IOException {
        Path file = model.resolve("fast.model.gz");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 1000));
        assertFails(model, file, "its 1,000 bytes are not those that were trained (line 1 of model.sha256); " + AGAIN);
    }

    @Test
    void a_changed_byte_is_seen() throws IOException {
        Path accurate = folder.resolve("accurate");
        AccurateModel.shipped().write(accurate);
        Path file = accurate.resolve(AccurateModel.ENCODER);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertFails(
                accurate,
                file,
                "its %,d bytes are not those that were trained (line 1 of model.sha256); %s"
                        .formatted(bytes.length, AGAIN));
    }

    @Test
    void digests_that_lack_a_file_or_are_none_are_named() throws IOException {
        Path digests = model.resolve(ModelFolder.DIGESTS);
        List<String> lines = Files.readAllLines(digests);
        Files.write(digests, lines.subList(1, lines.size()));
        assertFails(model, digests, "no line for fast.model.gz; " + AGAIN);
        Files.write(digests, List.of(lines.get(0), "gone"));
        assertFails(model, digests, "line 2 is not a digest, two spaces and a file name; " + AGAIN);
    }

    @Test
    void whole_files_that_are_no_model_are_told_from_damaged_ones() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(other)) {
            zipped.write("no weights".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(model.resolve("fast.model.gz"), other.toByteArray());
        ModelFolder.seal(model, FastModel.files());
        assertIsNoModel(model);
        Path accurate = folder.resolve("accurate");
        new AccurateModel(other.toByteArray(), AccurateModel.shipped().vocabulary()).write(accurate);
        assertIsNoModel(accurate);
        new AccurateModel(AccurateModel.shipped().encoder(), List.of("[UNK]")).write(accurate);
        assertIsNoModel(accurate);
    }

    private void assertIsNoModel(Path path) {
        Run run = evaluate(path);
        assertTrue(run.err().startsWith("newsgraph: " + path + ": no model that this version can run ("), run.err());
        assertTrue(run.err().endsWith("; train it again with this version\n"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(ExitCode.NO_ARTICLE.code(), run.code());
    }
}
