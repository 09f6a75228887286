package org.newsgraph.read.names;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A folder with a trained name model and the digests of its files, as {@code sha256sum} writes and checks them: a file that
 * is missing, cut or changed is named before anything is read from it.
 */
public final class ModelFolder {
    /** Holds a line for each other file: its SHA-256 digest, two spaces, its name. */
    public static final String DIGESTS = "model.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *]([^/\\\\]+)");
    private static final String AGAIN = "copy the whole folder again, or train the model again";

    private record Digest(String value, int line) {}

    private final Path folder;
    private final Map<String, Digest> digests;

    /** The folder, which must hold digests; {@link NameModelException} says what is wrong with it. */
    ModelFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NameModelException(folder, "no such folder; newsgraph train names --out DIR makes one", null);
        }
        this.folder = folder;
        this.digests = digests(folder.resolve(DIGESTS));
    }

    /** Writes the digests of these files, which the folder holds. */
    public static void seal(Path folder, List<String> files) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String file : files) {
            lines.append(digest(Files.readAllBytes(folder.resolve(file))))
                    .append("  ")
                    .append(file)
                    .append('\n');
        }
        Files.writeString(folder.resolve(DIGESTS), lines);
    }

    boolean has(String file) {
        return digests.containsKey(file);
    }

    Path path() {
        return folder;
    }

    /** The bytes of a file of the model, which are those that were trained. */
    byte[] read(String file) {
        Path path = folder.resolve(file);
        Digest digest = digests.get(file);
        if (digest == null) {
            throw new NameModelException(folder.resolve(DIGESTS), "no line for " + file + "; " + AGAIN, null);
        }
        byte[] bytes = bytes(path);
        if (!digest(bytes).equals(digest.value())) {
            throw new NameModelException(
                    path,
                    "its %,d bytes are not those that were trained (line %d of %s); %s"
                            .formatted(bytes.length, digest.line(), DIGESTS, AGAIN),
                    null);
        }
        return bytes;
    }

    private static Map<String, Digest> digests(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new NameModelException(file, "not a file of digests; " + AGAIN, e);
        } catch (IOException e) {
            throw missing(file, e);
        }
        Map<String, Digest> digests = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (!line.matches()) {
                throw new NameModelException(
                        file, "line " + (i + 1) + " is not a digest, two spaces and a file name; " + AGAIN, null);
            }
            digests.put(line.group(2), new Digest(line.group(1), i + 1));
        }
        return digests;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw missing(file, e);
        }
    }

    private static NameModelException missing(Path file, IOException cause) {
        String what = Files.exists(file) ? "cannot be read; check its permissions, or " : "missing; ";
        return new NameModelException(file, what + AGAIN, cause);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
