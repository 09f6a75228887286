package org.newsgraph.extract.time;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * The direction of time that the verb beside an expression gives: the nearest verb before it in the sentence, else the
 * first behind it, with its auxiliaries. Works on part-of-speech tags alone.
 */
final class Tense {
    private static final Set<String> PLANNED = Set.of(
            "schedule",
            "plan",
            "expect",
            "slate",
            "due",
            "set",
            "intend",
            "bind",
            "likely",
            "anticipate",
            "poise",
            "tip");
    private static final Set<String> FACTUAL = Set.of(
            "begin",
            "start",
            "manage",
            "fail",
            "use",
            "have",
            "help",
            "force",
            "go",
            "come",
            "travel",
            "gather",
            "continue",
            "refuse",
            "happen",
            "seem",
            "appear",
            "tend",
            "get",
            "cause",
            "lead",
            "allow",
            "prompt",
            "rush",
            "arrive");
    private static final Set<String> REPORTING =
            Set.of("say", "tell", "report", "announce", "add", "confirm", "note", "write", "warn", "state");
    private static final Set<String> PREPOSITIONAL =
            Set.of("including", "according", "following", "regarding", "during", "concerning", "excluding");
    /** Verbs that put what has happened into a sequence: "the announcement Wednesday comes a day after the vote". */
    private static final Set<String> SEQUENCE = Set.of("come", "follow");

    /** Ranks whose infinitive tells a fact: "among the first to leave". */
    private static final Set<String> RANKS = Set.of("first", "second", "third", "last", "latest", "only");

    /** What stands before a finite verb and not before a participle that modifies a noun. */
    private static final Set<String> QUANTIFIERS = Set.of("both", "all", "each");

    private static final int NEAR = 4;

    private final Sentence sentence;

    private Tense(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The direction for an expression at the span. */
    static Direction at(Sentence sentence, Span span) {
        return new Tense(sentence).around(sentence.firstToken(span), sentence.lastToken(span));
    }

    private Direction around(int first, int last) {
        if (first < 0) {
            return Direction.UNKNOWN;
        }
        int left = verbBefore(first);
        int right = verbBehind(last);
        boolean subjectOfRight = left >= 0
                && right >= 0
                && right - last <= NEAR
                && first - left > 2
                && REPORTING.contains(lemma(left))
                && !next(last).equals("that");
        int verb = left < 0 || subjectOfRight ? right : left;
        if (verb < 0) {
            return Direction.UNKNOWN;
        }
        return verb == right && SEQUENCE.contains(lemma(verb)) && tag(verb).equals("VBZ")
                ? Direction.PAST
                : direction(verb);
    }

    private int verbBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (isVerb(i) && !isBareParticiple(i)) {
                return i;
            }
        }
        return -1;
    }

    private int verbBehind(int from) {
        for (int i = from + 1; i < sentence.size(); i++) {
            if (isVerb(i) && !isBareParticiple(i)) {
                int last = i;
                while (last + 1 < sentence.size()
                        && (isVerb(last + 1) || tag(last + 1).startsWith("RB"))) {
                    last++;
                    i = isVerb(last) ? last : i;
                }
                return i;
            }
        }
        return -1;
    }

    private Direction direction(int verb) {
        String tag = tag(verb);
        if (tag.equals("MD")) {
            return modal(verb);
        }
        int i = verb - 1;
        while (i >= 0
                && (isVerb(i)
                        || tag(i).startsWith("RB")
                        || tag(i).equals("TO")
                        || (tag(i).startsWith("JJ") && tag(i + 1).equals("TO")))) {
            if (tag(i).equals("MD")) {
                return modal(i);
            }
            if (tag(i).equals("TO")) {
                return infinitive(i);
            }
            i--;
        }
        return finite(verb, i + 1);
    }

    private Direction finite(int verb, int first) {
        if (PLANNED.contains(lemma(verb))
                && (tag(verb).equals("VBN") || tag(verb).equals("JJ"))) {
            return Direction.FUTURE;
        }
        for (int i = first; i <= verb; i++) {
            if (tag(i).equals("VBD") || lemma(i).equals("have")) {
                return Direction.PAST;
            }
        }
        return switch (tag(verb)) {
            case "VBN" -> hasPresentBe(first, verb) ? Direction.PRESENT : Direction.PAST;
            case "VBD" -> Direction.PAST;
            case "VBG" -> Direction.FUTURE;
            case "VBZ", "VBP" -> {
                if (PLANNED.contains(next(verb))) {
                    yield Direction.FUTURE;
                }
                yield REPORTING.contains(lemma(verb)) ? Direction.PAST : Direction.PRESENT;
            }
            default -> Direction.UNKNOWN;
        };
    }

    private boolean hasPresentBe(int first, int verb) {
        for (int i = first; i < verb; i++) {
            if (lemma(i).equals("be") && (tag(i).equals("VBZ") || tag(i).equals("VBP"))) {
                return true;
            }
        }
        return false;
    }

    private String next(int i) {
        return i + 1 < sentence.size() ? lemma(i + 1) : "";
    }

    private Direction modal(int i) {
        String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "will", "shall", "'ll", "’ll", "wo", "ll", "can", "may", "must" -> Direction.FUTURE;
            default -> Direction.CONDITIONAL;
        };
    }

    /** "to meet": in the future of its governing verb, unless that verb tells a fact. */
    private Direction infinitive(int to) {
        int governor = to - 1;
        while (governor >= 0 && !isVerb(governor) && !tag(governor).startsWith("JJ") && to - governor < NEAR) {
            governor--;
        }
        if (RANKS.contains(lemma(to - 1 < 0 ? to : to - 1)) && verbBefore(to) >= 0) {
            return direction(verbBefore(to));
        }
        if (governor >= 0 && isVerb(governor) && FACTUAL.contains(lemma(governor))) {
            return direction(governor);
        }
        return Direction.FUTURE;
    }

    /** A participle that stands for a preposition or an adjective, and one before a noun, tells no tense. */
    private boolean isBareParticiple(int i) {
        if (PREPOSITIONAL.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
            return true;
        }
        boolean group = i > 0
                && (isVerb(i - 1) || tag(i - 1).startsWith("RB") || tag(i - 1).equals("TO"));
        boolean beforeNoun = i + 1 < sentence.size()
                && sentence.token(i + 1).isNoun()
                && !(i > 0 && (tag(i - 1).equals("NNP") || QUANTIFIERS.contains(lemma(i - 1))));
        return !group && (tag(i).equals("VBG") || (tag(i).equals("VBN") && beforeNoun));
    }

    private boolean isVerb(int i) {
        return sentence.token(i).isVerb() || tag(i).equals("MD");
    }

    private String tag(int i) {
        return sentence.token(i).tag();
    }

    private String lemma(int i) {
        Token token = sentence.token(i);
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
