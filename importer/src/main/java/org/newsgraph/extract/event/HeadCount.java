package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Count;

/** How many people a nominal counts: "at least 12 people", "dozens", "three soldiers and a child", "no one". */
final class HeadCount {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> AT_LEAST = WORDS.words("at-least");
    private static final Set<String> AT_MOST = WORDS.words("at-most");
    private static final Set<String> ROUGHLY = WORDS.words("roughly");
    private static final Set<String> INJURED = WORDS.words("the-injured");
    private static final Set<String> SEVERAL = WORDS.words("several");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "no-one");
    private static final Set<String> ANYBODY = Set.of("anybody", "anyone");
    private static final Set<String> COMPARED = Set.of("fewer", "less", "more", "many", "minimum", "maximum");
    private static final Set<String> TO = Set.of("to", "or", "-", "–");
    /** Words of the longest phrase before a number. */
    private static final int PHRASE = 3;

    private final Parse parse;

    private HeadCount(Parse parse) {
        this.parse = parse;
    }

    /** The number that the nominal headed by the token gives, those joined with it included; null if it gives none. */
    static @Nullable Count of(Parse parse, int noun) {
        return noun < 0 ? null : new HeadCount(parse).joined(noun);
    }

    private @Nullable Count joined(int noun) {
        Count sum = single(noun);
        boolean all = sum != null || isOne(noun);
        sum = sum == null && isOne(noun) ? Count.of(1) : sum;
        boolean counted = single(noun) != null;
        for (int other : parse.children(noun, "conj")) {
            if (isHarmedOtherwise(other)) {
                continue;
            }
            Count more = single(other);
            counted |= more != null;
            if (more == null && isPeople(other)) {
                all &= isOne(other);
                more = isOne(other) ? Count.of(1) : null;
            }
            sum = sum == null ? more : more == null ? sum : sum.plus(more);
        }
        return !counted || sum == null ? null : all ? sum : sum.plus(new Count(0, Count.MANY, false));
    }

    /** "killed 12 people and wounded scores", where a parser takes the verb for an adjective. */
    private boolean isHarmedOtherwise(int noun) {
        return parse.any(noun, c -> c < noun && INJURED.contains(parse.lower(c)));
    }

    /** "a child", "his wife": one, if it stands beside others that are counted. */
    private boolean isOne(int noun) {
        return parse.tag(noun).equals("NN") && isPeople(noun) && parse.child(noun, "det", "nmod:poss") >= 0;
    }

    private boolean isPeople(int noun) {
        NounClass kind = Nouns.standard().classOf(parse.lemma(noun)).orElse(null);
        return kind == NounClass.PERSON
                || kind == NounClass.GROUP
                || parse.tag(noun).startsWith("NNP");
    }

    private @Nullable Count single(int noun) {
        boolean compared = COMPARED.contains(parse.lower(noun)) && !parse.any(noun, this::isNumber);
        if (compared) {
            int counted = parse.child(noun, "nmod", "obl");
            return counted < 0 ? null : single(counted);
        }
        if (isNobody(noun)) {
            return Count.of(0);
        }
        long unit = Numerals.units(parse.lower(noun));
        if (unit > 0) {
            int counted = parse.first(noun, c -> parse.is(c, "nmod") && Numerals.units(parse.lower(c)) > 0);
            return many(counted < 0 ? unit : unit * Numerals.units(parse.lower(counted)));
        }
        int number = isNumber(noun) ? noun : parse.first(noun, c -> c < noun && isNumber(c) && !parse.is(c, "conj"));
        return number < 0 ? null : number(number);
    }

    private boolean isNobody(int noun) {
        boolean no = parse.any(noun, c -> c < noun && parse.lower(c).equals("no") && parse.is(c, "det"));
        boolean not = noun > 0 && parse.lower(noun - 1).equals("no");
        return NOBODY.contains(parse.lower(noun)) || no || not;
    }

    /** "anyone", which is no one where it is denied. */
    static boolean isAnybody(Parse parse, int noun) {
        return ANYBODY.contains(parse.lower(noun))
                || parse.any(noun, c -> parse.lower(c).equals("any"));
    }

    private boolean isNumber(int token) {
        return parse.tag(token).equals("CD") || Numerals.unit(parse.lower(token)) > 0;
    }

    /** At least two of a unit, in round numbers. */
    private static Count many(long unit) {
        return new Count(unit == 12 ? 20 : 2 * unit, Count.MANY, false);
    }

    private @Nullable Count number(int token) {
        int first = token;
        while (first > 0 && isNumber(first - 1)) {
            first--;
        }
        boolean range = first > 1 && isNumber(first - 2) && isLink(first - 1);
        if (range) {
            first -= 2;
        }
        int last = end(first);
        long low = Numerals.of(words(first, last));
        Count between = first == last ? dashed(parse.lower(first)) : null;
        if (between != null || low == Numerals.NONE) {
            return between;
        }
        if (last + 2 < parse.size() && isLink(last + 1) && isNumber(last + 2)) {
            long high = Numerals.of(words(last + 2, end(last + 2)));
            return high < low ? Count.of(low) : new Count(low, high, false);
        }
        if (Numerals.unit(parse.lower(first)) > 0) {
            if (phrase(first, SEVERAL)) {
                return many(low);
            }
            if (phrase(first, Set.of("half a"))) {
                return Count.of(low / 2);
            }
        }
        return bounded(low, first, last);
    }

    private static @Nullable Count dashed(String word) {
        String[] ends = word.split("[-–]", -1);
        if (!Character.isDigit(word.charAt(0))) {
            return null;
        }
        long low = Numerals.of(List.of(ends[0]));
        long high = ends.length == 2 ? Numerals.of(List.of(ends[1])) : Numerals.NONE;
        return low == Numerals.NONE || high <= low ? null : new Count(low, high, false);
    }

    private Count bounded(long number, int first, int last) {
        boolean orMore = last + 2 < parse.size() && parse.lower(last + 1).equals("or");
        String behind = orMore ? parse.lower(last + 2) : "";
        if (phrase(first, AT_MOST)) {
            return new Count(0, number, false);
        }
        if (phrase(first, AT_LEAST) || behind.equals("more")) {
            return new Count(number, Count.MANY, false);
        }
        return new Count(number, number, phrase(first, ROUGHLY) || behind.equals("so"));
    }

    /** Whether one of the phrases stands right before the token; "no more than" is not "more than". */
    private boolean phrase(int token, Set<String> phrases) {
        StringBuilder before = new StringBuilder();
        boolean found = false;
        for (int i = token - 1; i >= Math.max(0, token - PHRASE); i--) {
            before.insert(0, i == token - 1 ? parse.lower(i) : parse.lower(i) + " ");
            String words = before.toString();
            boolean other = AT_LEAST.contains(words) || AT_MOST.contains(words);
            found = (other || !found) ? phrases.contains(words) : found;
        }
        return found;
    }

    private boolean isLink(int token) {
        boolean between = parse.lower(token).equals("and")
                && token > 1
                && parse.lower(token - 2).equals("between");
        return TO.contains(parse.lower(token)) || between;
    }

    /** "one hundred and twenty" */
    private boolean isInside(int token) {
        return parse.lower(token).equals("and")
                && Numerals.unit(parse.lower(token - 1)) >= 100
                && token + 1 < parse.size()
                && parse.tag(token + 1).equals("CD");
    }

    private int end(int first) {
        int last = first;
        while (last + 1 < parse.size() && (isNumber(last + 1) || isInside(last + 1))) {
            last++;
        }
        return last;
    }

    private List<String> words(int first, int last) {
        List<String> words = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            words.add(parse.lower(i));
        }
        return words;
    }
}
