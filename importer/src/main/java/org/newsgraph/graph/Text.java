package org.newsgraph.graph;

/** Strings that any database takes and gives back as they are. */
final class Text {
    private static final int LONGEST_NAME = 1000;

    private Text() {}

    /** The text with each surrogate that lacks its partner replaced by U+FFFD, so that it keeps its length. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    /** A name short enough for an index. */
    static String name(String name) {
        String clean = clean(name);
        return clean.length() <= LONGEST_NAME ? clean : clean(clean.substring(0, LONGEST_NAME)) + "…";
    }

    private static String replaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLone(text, i)) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
