package org.newsgraph.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads files of tokens. */
public final class TokenFiles {
    private TokenFiles() {}

    /**
     * Documents of a CoNLL file: a token and its tag a line, parted by a tab or a space (the first column and the last
     * count), a blank line after a sentence, -DOCSTART- before a document. Tags are IOB2 with the types of the finders.
     */
    public static List<List<TaggedSentence>> conll(Path file) {
        return new ConllReader(file).read(lines(file));
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
        } catch (CharacterCodingException e) {
            throw new CorpusException(file, "is not UTF-8; convert it first", e);
        } catch (NoSuchFileException e) {
            throw new CorpusException(file, "no such file; check the path", e);
        } catch (IOException e) {
            throw new CorpusException(file, "cannot be read; is it a file, and may it be read?", e);
        }
    }
}
