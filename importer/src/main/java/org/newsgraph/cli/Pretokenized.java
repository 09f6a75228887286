package org.newsgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgraph.evaluate.NameTagger;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.read.names.NameModel;

/** Tags the names of files of tokens and prints a token, a tab and its BIO tag a line. */
final class Pretokenized {
    private final NameTagger tagger;
    private final PrintWriter out;

    Pretokenized(NameModel model, PrintWriter out) {
        this.tagger = new NameTagger(model);
        this.out = out;
    }

    void print(List<String> paths, InputStream standardInput) {
        for (String path : paths) {
            try (BufferedReader in = open(path, standardInput)) {
                TokenFiles.pretokenized(in).forEach(this::print);
            } catch (IOException e) {
                throw new UncheckedIOException(path + " cannot be read", e);
            }
        }
        out.flush();
    }

    private void print(List<String[]> document) {
        List<List<String>> tags = tagger.tag(document);
        for (int s = 0; s < document.size(); s++) {
            String[] tokens = document.get(s);
            for (int i = 0; i < tokens.length; i++) {
                out.print(tokens[i] + "\t" + tags.get(s).get(i) + "\n");
            }
            out.print("\n");
        }
    }

    private static BufferedReader open(String path, InputStream standardInput) throws IOException {
        InputStream in = path.equals("-") ? standardInput : openFile(path);
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static InputStream openFile(String path) throws IOException {
        Path file = Path.of(path);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new CommandException.Usage("no file of tokens to read: " + path);
        }
        return Files.newInputStream(file);
    }
}
