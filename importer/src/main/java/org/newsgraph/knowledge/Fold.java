package org.newsgraph.knowledge;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form under which the tables of this room compare names: without case, diacritics, periods and a leading article. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String ARTICLE = "the ";

    private Fold() {}

    /** Such as {@code cote d'ivoire} for "the Côte d’Ivoire", and {@code us} for "U.S.". */
    public static String key(String name) {
        return keyOfLetters(letters(name));
    }

    /** {@link #key} of a name of which {@link #letters} are known. */
    static String keyOfLetters(String letters) {
        String plain = letters.toLowerCase(Locale.ROOT);
        return plain.startsWith(ARTICLE) && plain.length() > ARTICLE.length()
                ? plain.substring(ARTICLE.length())
                : plain;
    }

    /** Like {@link #key}, but the letters keep their case and the article stays. */
    public static String letters(String name) {
        return isPlain(name) ? name : folded(name);
    }

    /** Whether there is nothing to fold: ASCII without periods and underscores, its words one space apart. */
    private static boolean isPlain(String name) {
        char before = ' ';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > '~' || c < ' ' || c == '.' || c == '_' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || name.isEmpty();
    }

    private static String folded(String name) {
        return spaced(isAscii(name) ? name : bare(name)).strip();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c <= '~');
    }

    /** Without diacritics, and with the marks and letters of ASCII for those that are much like them. */
    private static String bare(String name) {
        String plain = name.replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L")
                .replace("đ", "d")
                .replace("ı", "i");
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Without periods, and with one space for each run of white space and underscores. */
    private static String spaced(String name) {
        StringBuilder spaced = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean space = c == ' ' || c == '_' || c == '\u00a0' || (c >= '\t' && c <= '\r');
            if (c != '.' && !(space && endsWithSpace(spaced))) {
                spaced.append(space ? ' ' : c);
            }
        }
        return spaced.toString();
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.length() > 0 && text.charAt(text.length() - 1) == ' ';
    }

    /** Whether the name is written as an acronym of at most four letters, such as "U.S." or "DRC". */
    static boolean isAcronym(String name) {
        String letters = letters(name);
        return letters.length() <= 4 && letters.length() >= 2 && letters.chars().allMatch(Character::isUpperCase);
    }
}
