package org.newsgraph.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comparison of names of organizations. */
public final class OrganizationName {
    private static final Set<String> LEGAL = Set.of(
            "inc",
            "incorporated",
            "corp",
            "corporation",
            "co",
            "ltd",
            "limited",
            "llc",
            "llp",
            "lp",
            "plc",
            "ag",
            "gmbh",
            "sa",
            "spa",
            "nv",
            "bv",
            "se",
            "ab",
            "oy",
            "as",
            "kg",
            "pty",
            "jsc",
            "ojsc",
            "company");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "on", "to", "de", "der", "du", "des", "la", "le", "a", "an", "with");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OrganizationName() {}

    /** The words of the name in lower case, without diacritics, article, possessive and legal form, in one spelling. */
    public static List<String> words(String name) {
        String key = Fold.key(name).replace("&", " and ").replaceAll("'s$|'$", "");
        List<String> words = Arrays.stream(OTHERS.split(key))
                .filter(w -> !w.isEmpty())
                .map(OrganizationName::spelling)
                .collect(Collectors.toList());
        while (words.size() > 1 && LEGAL.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return List.copyOf(words);
    }

    private static String spelling(String word) {
        return switch (word) {
            case "centre" -> "center";
            case "defence" -> "defense";
            case "organisation" -> "organization";
            case "labour" -> "labor";
            case "theatre" -> "theater";
            case "programme" -> "program";
            default -> word;
        };
    }

    /** The words joined: equal for two spellings of one name. */
    public static String key(String name) {
        return String.join(" ", words(name));
    }

    /** Whether the name looks like an acronym: one word of 2 to 7 characters with two or more capitals. */
    public static boolean isAcronym(String name) {
        String letters = Fold.letters(name);
        return letters.length() >= 2
                && letters.length() <= 7
                && letters.chars().allMatch(Character::isLetterOrDigit)
                && letters.chars().filter(Character::isUpperCase).count() >= 2;
    }

    /** Whether the letters of the acronym are the initials of the name's words, small words counted or not. */
    public static boolean isAcronymOf(String acronym, String name) {
        String letters = Fold.letters(acronym).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(Fold.key(name).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
        return words.size() > 1
                && letters.length() > 1
                && (initials(words, false).equals(letters)
                        || initials(words, true).equals(letters)
                        || fits(letters, words));
    }

    /** The acronyms of the name, with and without its small words; of an acronym, itself. In lower case. */
    public static Set<String> acronyms(String name) {
        List<String> words = Arrays.stream(OTHERS.split(Fold.key(name)))
                .filter(w -> !w.isEmpty())
                .toList();
        return words.size() < 2
                ? Set.copyOf(words)
                : Stream.of(initials(words, false), initials(words, true)).collect(Collectors.toUnmodifiableSet());
    }

    private static String initials(List<String> words, boolean small) {
        return words.stream()
                .filter(w -> small || !SMALL.contains(w))
                .map(w -> w.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** As in "EUROPOL" or "HoGeSa": the acronym is made of the beginnings of all words but small ones, in order. */
    private static boolean fits(String letters, List<String> words) {
        return fits(letters, 0, words.stream().filter(w -> !SMALL.contains(w)).toList(), 0);
    }

    private static boolean fits(String letters, int at, List<String> words, int word) {
        if (at == letters.length() || word == words.size()) {
            return at == letters.length() && word == words.size();
        }
        String w = words.get(word);
        for (int n = 1; n <= Math.min(4, w.length()) && at + n <= letters.length(); n++) {
            if (!letters.regionMatches(at, w, 0, n)) {
                return false;
            }
            if (fits(letters, at + n, words, word + 1)) {
                return true;
            }
        }
        return false;
    }
}
