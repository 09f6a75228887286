package org.newsgraph.server.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** The guide (slides with queries to click) and the style (GraSS) of {@code cypher/browser/}. */
public enum GuideFiles {
    GUIDE("guide.html"),
    STYLE("style.grass");

    private static final String FOLDER = "/cypher/browser/";
    private final String file;

    GuideFiles(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /**
     * The text of the file.
     *
     * @param base where Neo4j Browser finds the files, with a slash at its end
     */
    public String text(URI base) {
        try (InputStream in = GuideFiles.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing from the class path: " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{base}}", base.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What Neo4j Browser runs when it has connected: apply the style, clear the screen of what that prints, open the guide. The
     * style stands in the command, as JSON: one that is fetched would be printed after the screen is cleared.
     *
     * @param styled whether to apply the style; otherwise only the guide is opened
     */
    public static String commands(URI base, boolean styled) {
        String guide = "guide " + base + GUIDE.file;
        return styled ? "style " + GraphStyle.parse(STYLE.text(base)).json() + "; clear; " + guide : guide;
    }
}
