package org.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.knowledge.IrregularVerbs;
import org.newsgraph.knowledge.WordClasses;

/**
 * Tells participles that shorten a relative clause from the past tense: "prevented a march planned by students", "hosted him
 * for talks aimed at peace". A clause that has its tensed verb before the noun has no room for another behind it, unless that
 * verb takes a clause ("said the students planned").
 */
final class ReducedClauses {
    private static final WordClasses WORDS = WordClasses.syntax();
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> RELATIVE = Set.of("WDT", "WP", "WRB", "WP$");
    private static final Set<String> PREPOSITIONS =
            Set.of("by", "of", "at", "in", "on", "with", "from", "against", "to", "for");

    /** Subordinators that open clauses without a tensed verb only. */
    private static final Set<String> ONLY_PREPOSITIONS =
            Set.of("in", "for", "by", "with", "without", "despite", "given");

    private static final Set<String> AUXILIARIES = Set.of("am", "is", "are", "was", "were", "has", "have", "had");

    private ReducedClauses() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        for (int i = 1; i < tags.length; i++) {
            if (tags[i].equals("VBD")) {
                beforeVerb(forms, tags, i);
            }
            if (tags[i].equals("VBD") && isReduced(forms, tags, i)) {
                tags[i] = "VBN";
            }
        }
    }

    /** "The attack carried out by rebels killed ten": of two past tenses the first, with who did it, shortens a clause. */
    private static void beforeVerb(List<String> forms, String[] tags, int i) {
        int by = i + 1 < tags.length && tags[i + 1].equals("RP") ? i + 2 : i + 1;
        boolean done = tags[i - 1].startsWith("NN")
                && by < tags.length
                && lower(forms, by).equals("by")
                && finiteBefore(forms, tags, i) < 0;
        for (int k = by + 1; done && k < tags.length && !isBorder(forms, tags, k); k++) {
            boolean past =
                    tags[k].equals("VBN") && !AUXILIARIES.contains(lower(forms, k - 1)) && hasObject(tags, k + 1);
            if (FINITE.contains(tags[k]) || tags[k].equals("MD") || past) {
                tags[i] = "VBN";
                tags[k] = past ? "VBD" : tags[k];
                return;
            }
        }
    }

    private static boolean hasObject(String[] tags, int next) {
        return next < tags.length
                && Set.of("CD", "DT", "NNP", "NNPS", "PRP", "NNS").contains(tags[next]);
    }

    private static boolean isReduced(List<String> forms, String[] tags, int i) {
        boolean behindNoun = i > 1 && i + 1 < tags.length && tags[i - 1].startsWith("NN");
        if (!behindNoun || !forms.get(i).endsWith("ed") || !PREPOSITIONS.contains(forms.get(i + 1))) {
            return false;
        }
        String base = RegularForms.bases(forms.get(i)).stream().findFirst().orElse("");
        if (!forms.get(i + 1).equals("by") && WORDS.words("intransitive").contains(base)) {
            return false;
        }
        int verb = finiteBefore(forms, tags, i);
        return verb > 0 && !takesClause(forms.get(full(forms, tags, verb))) && isMain(forms, tags, verb);
    }

    /** The full verb behind an auxiliary: "have released"; any other verb itself. */
    private static int full(List<String> forms, String[] tags, int verb) {
        for (int k = verb + 1; AUXILIARIES.contains(lower(forms, verb)) && k < tags.length && k < verb + 4; k++) {
            if (tags[k].startsWith("VB") && !lower(forms, k).equals("been")) {
                return k;
            }
        }
        return verb;
    }

    /** The tensed verb of the same clause before the word, or -1. */
    private static int finiteBefore(List<String> forms, String[] tags, int i) {
        for (int k = i - 1; k > 0; k--) {
            if (isBorder(forms, tags, k)) {
                return -1;
            }
            if (FINITE.contains(tags[k])) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isBorder(List<String> forms, String[] tags, int k) {
        return Set.of(",", ":", "CC", "``", "''", "PRP").contains(tags[k])
                || RELATIVE.contains(tags[k])
                || opensClause(forms, k)
                || lower(forms, k).equals("that");
    }

    /** Whether no relative clause begins shortly before the verb: "the man who shot the officer trained by him". */
    private static boolean isMain(List<String> forms, String[] tags, int verb) {
        for (int k = verb - 1; k >= 0 && !tags[k].equals(","); k--) {
            if (RELATIVE.contains(tags[k]) || lower(forms, k).equals("that")) {
                return false;
            }
        }
        return true;
    }

    private static boolean opensClause(List<String> forms, int k) {
        return WORDS.words("subordinators").contains(lower(forms, k)) && !ONLY_PREPOSITIONS.contains(lower(forms, k));
    }

    private static boolean takesClause(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        Stream<String> bases = Stream.concat(
                Stream.concat(Stream.of(lower), IrregularVerbs.standard().baseOf(lower).stream()),
                RegularForms.bases(lower).stream());
        return AUXILIARIES.contains(lower) || bases.anyMatch(WORDS.words("clause-taking")::contains);
    }

    private static String lower(List<String> forms, int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }
}
