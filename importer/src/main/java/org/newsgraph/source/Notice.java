package org.newsgraph.source;

/** Something that a person should know of an input that was read all the same, such as a fallback of its encoding. */
public record Notice(String source, String text) {
    @Override
    public String toString() {
        return source + ": " + text;
    }
}
