package org.newsgraph.train.corpora;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.newsgraph.evaluate.TaggedSentence;

/** Brings public corpora into a folder, in the one form that trainings and evaluations read. */
public final class CorpusFetch {
    private static final String DOCUMENT = "-DOCSTART-\tO\n\n";

    private final Path folder;

    /** Into this folder, which is made if it is not there. */
    public CorpusFetch(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies the corpus from a folder where it, or a folder {@code train} or {@code dev} with it, was put before. It must be,
     * to the byte, what the shipped models were trained on: {@link CorporaException} otherwise.
     */
    public Path copy(PublicCorpus corpus, Path from) {
        Path file = from.resolve(corpus.file());
        if (!Files.exists(file)) {
            file = from.resolve(corpus.folder()).resolve(corpus.file());
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new CorporaException(
                    file + ": cannot be read; put " + corpus.file() + " there, or leave out --from to fetch it", e);
        }
        String digest = digest(bytes);
        if (!digest.equals(corpus.digest())) {
            throw new CorporaException(
                    file + ": its SHA-256 digest is " + digest + ", not " + corpus.digest()
                            + "; get another copy, or leave out --from to fetch it",
                    null);
        }
        return write(corpus, bytes);
    }

    /** Fetches the version of the repository with Git, which checks its digest, and converts its files. */
    public Path fetch(PublicCorpus corpus) {
        try {
            Path checkout = Files.createTempDirectory("newsgraph-corpus");
            try {
                new Checkout(checkout).of(corpus);
                return write(corpus, convert(corpus, checkout).getBytes(StandardCharsets.UTF_8));
            } finally {
                Checkout.delete(checkout);
            }
        } catch (IOException e) {
            throw new CorporaException(corpus.name() + ": cannot be fetched (" + e.getMessage() + ")", e);
        }
    }

    /** Whether the corpus in the folder is, to the byte, what the shipped models were trained on. */
    public boolean isKnown(PublicCorpus corpus) {
        Path file = folder.resolve(corpus.file());
        try {
            return digest(Files.readAllBytes(file)).equals(corpus.digest());
        } catch (IOException e) {
            throw new CorporaException(file + ": cannot be read; check its permissions", e);
        }
    }

    private static String convert(PublicCorpus corpus, Path checkout) throws IOException {
        List<List<TaggedSentence>> documents = new ArrayList<>();
        for (String path : corpus.paths()) {
            Path file = checkout.resolve(path);
            try {
                documents.addAll(corpus.format().read(Files.readString(file)));
            } catch (RuntimeException e) {
                throw new CorporaException(
                        "%s: %s at commit %s is not as expected (%s)"
                                .formatted(corpus.repository(), path, corpus.commit(), e.getMessage()),
                        e);
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<TaggedSentence> document : documents) {
            text.append(DOCUMENT);
            for (TaggedSentence sentence : document) {
                for (int i = 0; i < sentence.tokens().size(); i++) {
                    text.append(sentence.tokens().get(i))
                            .append('\t')
                            .append(sentence.tags().get(i))
                            .append('\n');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    private Path write(PublicCorpus corpus, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve(corpus.file()), bytes);
        } catch (IOException e) {
            throw new CorporaException(
                    folder.resolve(corpus.file()) + ": cannot be written ("
                            + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT) + ")",
                    e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
