package org.newsgraph.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What this version of Newsgraph is called. */
final class Newsgraph {
    static final String VERSION = "0.1.0";

    /** Written by the build: a digest of the code, the tables and the models that make extractions. */
    private static final String DIGEST = "/org/newsgraph/extraction.digest";

    private static final int DIGITS = 12;

    private Newsgraph() {}

    /** Changes whenever the same article may give another extraction. */
    static String extractionVersion() {
        return VERSION + "/" + Digest.OF_EXTRACTION;
    }

    private static final class Digest {
        static final String OF_EXTRACTION = read();

        private static String read() {
            try (InputStream in = Newsgraph.class.getResourceAsStream(DIGEST)) {
                if (in == null) {
                    throw new IllegalStateException("the class path lacks " + DIGEST + ": build with Maven");
                }
                String digest = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return digest.substring(0, Math.min(DIGITS, digest.length()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
