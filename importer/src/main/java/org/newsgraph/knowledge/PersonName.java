package org.newsgraph.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name taken apart, for comparison: without honorifics and particles ("al", "van").
 *
 * @param parts the parts in order, in lower case and without diacritics; the last is taken for the surname
 * @param generation the generational suffix, "jr" or "iii", which news often leaves out; empty if there is none
 */
public record PersonName(List<String> parts, String generation) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "bint", "ben", "abu", "de", "del", "della", "di", "da", "do", "dos", "das",
            "van", "von", "vom", "zu", "der", "den", "ter", "ten", "la", "le", "du", "y", "e");
    private static final Set<String> CHINESE = Set.of(
            "xi", "hu", "wen", "li", "wang", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu", "xu", "zhu",
            "guo", "lin", "jiang", "deng", "mao", "wei", "yao", "tang", "cao", "peng", "xie", "liang", "tsai", "chiang",
            "qin", "ren");
    private static final Set<String> FAMILY_NAMES = Stream.concat(
                    CHINESE.stream(),
                    Stream.of(
                            "kim", "lee", "park", "pak", "moon", "choi", "choe", "jung", "jeong", "kang", "cho", "yoon",
                            "yun", "lim", "han", "seo", "shin", "kwon", "hwang", "ahn", "song", "ryu", "hong", "ban",
                            "chung", "roh", "ri", "ma", "he", "sun", "bo", "ai", "nguyen", "tran", "pham", "chun",
                            "yi"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> IGNORED = Set.of("esq", "phd", "md", "mp", "mep");
    private static final Set<String> AGES = Set.of("jr", "sr");
    /** The one double name that popes take. */
    private static final List<String> PAPAL = List.of("john", "paul");

    private static final Set<String> NUMBERS = Set.of("ii", "iii", "iv");
    private static final Pattern NUMERAL = Pattern.compile("[ivx]+");

    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{N}'-]+");
    private static final List<String> PREFIXES =
            List.of("al-", "el-", "ul-", "ash-", "as-", "at-", "ad-", "ar-", "an-", "bin-");

    public PersonName {
        parts = List.copyOf(parts);
    }

    /** The parts of a name without a generational suffix. */
    public PersonName(List<String> parts) {
        this(parts, "");
    }

    /** Takes the words of a name apart; if nothing but particles is left, they are kept. */
    public static PersonName of(String name) {
        List<String> all = SEPARATOR
                .splitAsStream(Fold.key(name))
                .map(PersonName::plain)
                .filter(s -> !s.isEmpty() && !IGNORED.contains(s))
                .toList();
        List<String> named = all.stream().filter(s -> !AGES.contains(s)).toList();
        String age = !named.isEmpty() && AGES.contains(all.get(all.size() - 1)) ? all.get(all.size() - 1) : "";
        if (isSurnameFirst(named)) {
            String given = String.join("", named.subList(1, named.size())).replace("-", "");
            return new PersonName(List.of(given, named.get(0)), age);
        }
        List<String> parts = named.stream().filter(s -> !PARTICLES.contains(s)).toList();
        int last = parts.size() - 1;
        if (isNumbered(parts)) {
            return new PersonName(parts.subList(0, last), parts.get(last));
        }
        return parts.isEmpty() ? new PersonName(named.isEmpty() ? all : named, age) : new PersonName(parts, age);
    }

    /** Whether the last part is the "III" of "Robert Smith III"; that of "George III" or "John Paul II", who have no surname, is of the name. */
    private static boolean isNumbered(List<String> parts) {
        int last = parts.size() - 1;
        return last >= 2
                && NUMBERS.contains(parts.get(last))
                && !parts.subList(0, last).equals(PAPAL);
    }

    /** "Kim Jong-un", "Kim Jong Un", "Xi Jinping": a family name of East Asia, then one given name of one or two syllables. */
    private static boolean isSurnameFirst(List<String> words) {
        if (words.size() < 2 || words.size() > 3 || !FAMILY_NAMES.contains(words.get(0))) {
            return false;
        }
        if (words.size() == 3) {
            return words.get(1).length() <= 5 && words.get(2).length() <= 5;
        }
        String given = words.get(1);
        boolean hyphenated = given.matches("\\p{L}{1,5}-\\p{L}{1,5}");
        return hyphenated
                || (CHINESE.contains(words.get(0)) && !GivenNames.standard().contains(given));
    }

    private static String plain(String word) {
        String w = word.toLowerCase(Locale.ROOT).replace("'", "");
        if (w.indexOf('-') < 0) {
            return w;
        }
        for (String prefix : PREFIXES) {
            if (w.startsWith(prefix) && w.length() > prefix.length() + 2) {
                return w.substring(prefix.length());
            }
        }
        return w;
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public boolean isSingle() {
        return parts.size() == 1;
    }

    public String first() {
        return parts.get(0);
    }

    public String last() {
        return parts.get(parts.size() - 1);
    }

    /**
     * Whether both full names may name one person: same surname, given names that do not contradict each other, and no two
     * generational suffixes.
     */
    public boolean compatible(PersonName other) {
        boolean two = differsInGeneration(other) && !generation.isEmpty() && !other.generation.isEmpty();
        return !two && compatibleButForGeneration(other);
    }

    /** Whether both full names may name one person, or people of one name whom only generational suffixes tell apart. */
    public boolean compatibleButForGeneration(PersonName other) {
        if (isSingle() || other.isSingle() || isEmpty() || other.isEmpty()) {
            return parts.equals(other.parts);
        }
        boolean numbered = NUMERAL.matcher(last() + other.last()).matches();
        if (numbered ? !last().equals(other.last()) : !Spelling.same(last(), other.last())) {
            return contains(other) || other.contains(this);
        }
        if (given().equals(other.given())) {
            return true;
        }
        if (givenAgree(first(), other.first())) {
            return middlesAgree(other);
        }
        return contains(other) || other.contains(this);
    }

    /** The given names as one word: "Jean-Claude" and "Jean Claude" are one. */
    private String given() {
        return String.join("", parts.subList(0, parts.size() - 1)).replace("-", "");
    }

    /** Middle initials are given in full or not at all: "George H. W. Bush" is not "George W. Bush". */
    private boolean middlesAgree(PersonName other) {
        List<String> a = parts.subList(1, parts.size() - 1);
        List<String> b = other.parts.subList(1, other.parts.size() - 1);
        boolean initials = !a.isEmpty()
                && !b.isEmpty()
                && Stream.concat(a.stream(), b.stream()).allMatch(p -> p.length() == 1);
        if (initials) {
            return a.get(0).equals(b.get(0));
        }
        return a.size() != 1 || b.size() != 1 || givenAgree(a.get(0), b.get(0));
    }

    /** Whether all parts of the other, two or more, are parts of this one. */
    private boolean contains(PersonName other) {
        return other.parts.size() >= 2
                && parts.size() > other.parts.size()
                && new HashSet<>(parts).containsAll(other.parts);
    }

    /** Whether two given names may be one: equal, an initial, a short form, or two spellings. */
    public static boolean givenAgree(String a, String b) {
        if (a.length() == 1 || b.length() == 1) {
            return a.charAt(0) == b.charAt(0);
        }
        return Spelling.same(a, b)
                || GivenNames.standard().same(a, b)
                || (Math.min(a.length(), b.length()) >= 5 && Spelling.distanceAtMostOne(a, b) && sameGender(a, b));
    }

    private static boolean sameGender(String a, String b) {
        GivenNames names = GivenNames.standard();
        Optional<Gender> gender = names.gender(a);
        return gender.isEmpty() || names.gender(b).isEmpty() || gender.equals(names.gender(b));
    }

    /** Whether both full names, with the same suffix or none, may be forms of one person's name. */
    public boolean isFormOf(PersonName other) {
        return !differsInGeneration(other) && compatible(other);
    }

    /** The name as it is written, without a generational suffix at its end and the comma before it. */
    public static String withoutGeneration(String name) {
        int space = name.lastIndexOf(' ');
        if (space < 0 || !isGeneration(name.substring(space + 1))) {
            return name;
        }
        return name.charAt(space - 1) == ',' ? name.substring(0, space - 1) : name.substring(0, space);
    }

    /** Whether a word, in capitals as it is written, is a generational suffix: "Jr.", "III". */
    public static boolean isGeneration(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        String lower = plain.toLowerCase(Locale.ROOT);
        return AGES.contains(lower)
                ? Character.isUpperCase(plain.charAt(0))
                : NUMBERS.contains(lower) && plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    /** Whether one name has a generational suffix that the other lacks, or both have different ones: they may be those of father and son. */
    public boolean differsInGeneration(PersonName other) {
        return !generation.equals(other.generation);
    }

    /** The parts joined by spaces. */
    public String joined() {
        return String.join(" ", parts);
    }
}
