package org.newsgraph.knowledge;

import java.util.List;

/** Whether two spellings may be of one word: transliterations, and slips of one letter. Words are in lower case and without diacritics. */
public final class Spelling {
    /** Spellings of a last i, the longer first. */
    private static final List<String> LAST_I = List.of("iy", "yi", "ij", "yy", "ii", "ey", "i");

    private Spelling() {}

    /** Whether two words are one, but for the usual differences of transliteration, as in Zelensky and Zelenskyy. */
    public static boolean same(String a, String b) {
        return a.equals(b) || skeleton(a).equals(skeleton(b));
    }

    /** A key that is the same for the usual transliterations of one name. */
    public static String skeleton(String word) {
        String s = word.replace("sch", "sh")
                .replace("tch", "ch")
                .replace("ph", "f")
                .replace("kh", "k")
                .replace("dh", "d")
                .replace("gh", "g")
                .replace("ck", "k")
                .replace("ks", "x")
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("w", "v")
                .replace("q", "k")
                .replace("-", "");
        return single(lastY(s)).replace("aye", "ae").replace("iy", "i");
    }

    private static String lastY(String word) {
        for (String end : LAST_I) {
            if (word.endsWith(end)) {
                return word.substring(0, word.length() - end.length()) + "y";
            }
        }
        return word;
    }

    /** The word with each character once where it stands twice and more in a row. */
    private static String single(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        return single.toString();
    }

    /** Whether one word becomes the other by a letter that is added, left out or another. */
    static boolean distanceAtMostOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int i = 0;
        int min = Math.min(a.length(), b.length());
        while (i < min && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int fromA = a.length() > b.length() || a.length() == b.length() ? i + 1 : i;
        int fromB = b.length() > a.length() || a.length() == b.length() ? i + 1 : i;
        return a.substring(Math.min(fromA, a.length())).equals(b.substring(Math.min(fromB, b.length())));
    }
}
