package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model card speaks of the very files that are shipped. */
final class ModelCardsTest {
    private static final Pattern FILE = Pattern.compile("\\| `([^`]+)` \\| `([0-9a-f]{64})` \\|");

    @ParameterizedTest
    @CsvSource({"names-accurate.md,names,2", "names-fast.md,names,7", "events-encoder.md,events,1"})
    void digests_are_those_of_the_files(String card, String room, int files)
            throws IOException, NoSuchAlgorithmException {
        Path docs = Files.isDirectory(Path.of("docs")) ? Path.of("docs") : Path.of("../docs");
        Matcher row = FILE.matcher(Files.readString(docs.resolve("models").resolve(card)));
        int seen = 0;
        while (row.find()) {
            try (InputStream in =
                    NameFinder.class.getResourceAsStream("/org/newsgraph/read/" + room + "/" + row.group(1))) {
                assertNotNull(in, row.group(1));
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
                assertEquals(row.group(2), HexFormat.of().formatHex(digest), row.group(1));
            }
            seen++;
        }
        assertEquals(files, seen);
    }
}
