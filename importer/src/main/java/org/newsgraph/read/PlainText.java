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

    /** Whether the character is white space, or an invisible mark that is read as white space. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(plain(c));
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u02BC', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012' -> '-';
            case '\u2013', '\u2014', '\u2015' -> '\u2014';
            case '\n', '\r', '\t', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> ' ';
            case '\u200B', '\u200C', '\u200E', '\u200F', '\uFEFF', '\u00AD', '\u2060' -> ' ';
            case '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069' -> ' ';
            default -> Character.isSpaceChar(c) || Character.isISOControl(c) ? ' ' : c;
        };
    }
}
