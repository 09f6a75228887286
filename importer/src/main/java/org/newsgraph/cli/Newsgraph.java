package org.newsgraph.cli;

import org.newsgraph.read.ArticleReader;

/** What this version of Newsgraph is called. */
final class Newsgraph {
    static final String VERSION = "0.1.0";

    private Newsgraph() {}

    /** Changes whenever the same article may give another extraction. */
    static String extractionVersion() {
        return VERSION + "/" + ArticleReader.VERSION;
    }
}
