package org.newsgraph.source;

/**
 * An input that did not become an article.
 *
 * @param source path or URL, as given; {@code archive.zip!/entry} within an archive
 * @param line line of the source, from 1, or 0 if the whole of it is meant
 * @param detail what exactly, empty if the reason says it all
 */
public record Rejection(String source, int line, Reason reason, String detail) {
    public Rejection {
        if (line < 0) {
            throw new IllegalArgumentException("lines count from 1");
        }
    }

    static Rejection of(String source, Reason reason) {
        return new Rejection(source, 0, reason, "");
    }

    /** {@code path:line} where a line is known. */
    public String place() {
        return line == 0 ? source : source + ":" + line;
    }

    public String remedy() {
        return reason.remedy();
    }

    /** One line: place, reason, detail and remedy. */
    @Override
    public String toString() {
        return place() + ": " + reason.text() + (detail.isEmpty() ? "" : " (" + detail + ")") + "; " + remedy();
    }
}
