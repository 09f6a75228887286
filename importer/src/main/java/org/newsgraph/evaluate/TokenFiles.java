package org.newsgraph.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads files of tokens. */
public final class TokenFiles {
    private static final String DOCUMENT = "-DOCSTART-";

    private TokenFiles() {}

    /**
     * Documents of a CoNLL file: a token and its tag a line, parted by a tab or a space (the first column and the last
     * count), a blank line after a sentence, -DOCSTART- before a document.
     */
    public static List<List<TaggedSentence>> conll(Path file) {
        List<List<TaggedSentence>> documents = new ArrayList<>();
        List<TaggedSentence> document = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line : lines(file)) {
            number++;
            boolean start = line.startsWith(DOCUMENT);
            if (start || line.isBlank()) {
                if (!tokens.isEmpty()) {
                    document.add(new TaggedSentence(tokens, tags));
                    tokens.clear();
                    tags.clear();
                }
                if (start && !document.isEmpty()) {
                    documents.add(List.copyOf(document));
                    document.clear();
                }
            } else {
                String[] columns = line.split(line.indexOf('\t') >= 0 ? "\t" : " ", -1);
                if (columns.length < 2) {
                    throw new CorpusException(file, "line " + number + " is not a token, a tab and a tag", null);
                }
                tokens.add(columns[0]);
                tags.add(columns[columns.length - 1].toUpperCase(Locale.ROOT));
            }
        }
        if (!tokens.isEmpty()) {
            document.add(new TaggedSentence(tokens, tags));
        }
        if (!document.isEmpty()) {
            documents.add(List.copyOf(document));
        }
        return documents;
    }

    /** Documents of pretokenized text: a sentence a line, a space between tokens, a blank line between documents. */
    public static List<List<String[]>> pretokenized(BufferedReader text) {
        List<List<String[]>> documents = new ArrayList<>();
        List<String[]> document = new ArrayList<>();
        try {
            for (String line = text.readLine(); line != null; line = text.readLine()) {
                if (!line.isEmpty()) {
                    document.add(line.split(" ", -1));
                } else if (!document.isEmpty()) {
                    documents.add(List.copyOf(document));
                    document.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the tokens cannot be read", e);
        }
        if (!document.isEmpty()) {
            documents.add(document);
        }
        return documents;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new CorpusException(file, "cannot be read as UTF-8", e);
        }
    }
}
