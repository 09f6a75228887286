package org.newsgraph.train.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fetching from a repository on this machine; nothing here needs a network. */
final class CorpusFetchTest {
    private static final String CONVERTED = "-DOCSTART-\tO\n\nEva\tB-PER\nleft\tO\n\n";
    private static final String DIGEST = "0".repeat(64);

    @TempDir
    private Path folder;

    private Path repository;
    private String commit = "";

    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Files.createDirectories(folder.resolve("repository"));
        Files.createDirectories(repository.resolve("data"));
        Files.writeString(repository.resolve("data/own.iob2"), "1\tEva\tB-PER\n2\tleft\tO\n\n");
        git("init", "--quiet");
        git("add", "data");
        git("-c", "user.name=Eva", "-c", "user.email=eva@example.org", "commit", "--quiet", "-m", "own");
        commit = git("rev-parse", "HEAD").strip();
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private PublicCorpus corpus(String version, String path) {
        return new PublicCorpus(
                "own", "train", repository.toUri(), version, List.of(path), CorpusFormat.UNER, "none", 2, DIGEST);
    }

    @Test
    void a_version_is_fetched_and_converted() throws IOException {
        PublicCorpus corpus = corpus(commit, "data/own.iob2");
        CorpusFetch fetch = new CorpusFetch(folder.resolve("out"));
        Path file = fetch.fetch(corpus);
        assertEquals(folder.resolve("out/own.conll"), file);
        assertEquals(CONVERTED, Files.readString(file));
        assertFalse(fetch.isKnown(corpus));
    }

    @Test
    void a_version_or_a_file_that_is_not_there_is_named() {
        CorpusFetch fetch = new CorpusFetch(folder.resolve("out"));
        for (PublicCorpus corpus :
                List.of(corpus("f".repeat(40), "data/own.iob2"), corpus(commit, "data/other.iob2"))) {
            String message = assertThrows(CorporaException.class, () -> fetch.fetch(corpus))
                    .getMessage();
            assertTrue(message.startsWith("own: cannot be fetched from file:"), message);
            assertTrue(message.contains(corpus.commit()), message);
            assertTrue(message.endsWith("; check the network, or fetch it by hand and say --from"), message);
            assertEquals(1, message.lines().count(), message);
        }
    }

    @Test
    void a_copy_must_be_the_known_one() throws IOException {
        Path from = Files.createDirectories(folder.resolve("from/train"));
        Path file = Files.writeString(from.resolve("own.conll"), CONVERTED);
        CorpusFetch fetch = new CorpusFetch(folder.resolve("out"));
        PublicCorpus other = corpus(commit, "data/own.iob2");
        String message = assertThrows(CorporaException.class, () -> fetch.copy(other, folder.resolve("from")))
                .getMessage();
        assertTrue(message.startsWith(file + ": its SHA-256 digest is "), message);
        String digest = message.replaceAll(".* digest is ([0-9a-f]{64}),.*", "$1");
        PublicCorpus known = new PublicCorpus(
                "own", "train", repository.toUri(), commit, List.of(), CorpusFormat.UNER, "none", 2, digest);
        assertEquals(CONVERTED, Files.readString(fetch.copy(known, folder.resolve("from"))));
        assertTrue(fetch.isKnown(known));
    }
}
