package org.newsgraph.train.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One version of a repository, fetched by the program {@code git} without its history. */
final class Checkout {
    private final Path folder;

    Checkout(Path folder) {
        this.folder = folder;
    }

    /** The files of the corpus, and no others where the server allows it. */
    void of(PublicCorpus corpus) throws IOException {
        git(corpus, "init", "--quiet");
        git(corpus, "remote", "add", "origin", corpus.repository().toString());
        git(corpus, "fetch", "--quiet", "--depth", "1", "--filter=blob:none", "origin", corpus.commit());
        List<String> files = new ArrayList<>(List.of("checkout", "--quiet", "FETCH_HEAD", "--"));
        files.addAll(corpus.paths());
        git(corpus, files.toArray(String[]::new));
    }

    private void git(PublicCorpus corpus, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new CorporaException(
                        "%s: cannot be fetched from %s at commit %s (%s); check the network, or fetch it by hand and say --from"
                                .formatted(
                                        corpus.name(),
                                        corpus.repository(),
                                        corpus.commit(),
                                        said.strip().replaceAll("\\s+", " ")),
                        null);
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
