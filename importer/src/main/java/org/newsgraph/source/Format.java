package org.newsgraph.source;

import java.util.Locale;

/** The format of an input, told by its content. */
enum Format {
    ZIP,
    BINARY,
    /** PDF and the documents of word processors; {@link DocumentKind} tells which. */
    DOCUMENT,
    JSON,
    FEED,
    HTML,
    /** With or without front matter. */
    TEXT;

    private static final int LOOKED_AT = 1024;

    static Format of(byte[] bytes) {
        if (DocumentKind.of(bytes).isPresent()) {
            return DOCUMENT;
        }
        if (Decoded.startsWith(bytes, 'P', 'K', 3, 4) || Decoded.startsWith(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        return Decoded.binary(bytes) ? BINARY : ofText(Decoded.of(bytes).text());
    }

    private static Format ofText(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOKED_AT))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.startsWith("{") || (start.startsWith("[") && nestedJson(start))) {
            return JSON;
        }
        if (start.startsWith("<")
                && (start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf"))) {
            return FEED;
        }
        boolean page = start.startsWith("<")
                && (start.contains("<html")
                        || start.contains("<!doctype html")
                        || start.contains("<head")
                        || start.contains("<body")
                        || start.contains("<article")
                        || start.contains("<p>"));
        return page ? HTML : TEXT;
    }

    /** Whether what begins with a bracket is an array of objects, or of arrays as nothing but a machine writes them. */
    private static boolean nestedJson(String start) {
        return start.matches("(?s)\\[\\s*\\{.*|\\[\\s*\\[\\s*\\[.*");
    }
}
