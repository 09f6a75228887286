package org.newsgraph.read;

/**
 * Replaces typographic characters by the plain ones that the models know, one code unit by one, so that offsets stay
 * those of the untouched text.
 */
final class PlainText {
    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(plain(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2014';
            case '\r', '\t', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> ' ';
            case '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\uFEFF', '\u00AD', '\u2060' -> ' ';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }
}
