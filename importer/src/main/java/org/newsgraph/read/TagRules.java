package org.newsgraph.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.knowledge.IrregularVerbs;

/**
 * Corrects a tagger's tags from their neighbours, as Brill's contextual rules do: a participle after a form of "have",
 * a verb after a modal.
 */
final class TagRules {
    private static final Set<String> HAVE = Set.of("have", "has", "had", "having", "'ve");
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'re", "'m", "get", "gets", "got");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "it", "they", "we", "i", "who", "which");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> OBJECT_BEGINS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS");

    private TagRules() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            tags[i] = corrected(forms, tags, i);
        }
        giveFiniteVerb(forms, tags);
    }

    /** A sentence that ends with a full stop has a tensed verb: if none, then the first participle after a noun. */
    private static void giveFiniteVerb(List<String> forms, String[] tags) {
        int last = tags.length - 1;
        if (last < 2 || !forms.get(last).equals(".") || Arrays.stream(tags).anyMatch(FINITE::contains)) {
            return;
        }
        for (int i = 1; i < last; i++) {
            if (tags[i].equals("VBN") && (tags[i - 1].startsWith("NN") || tags[i - 1].equals("PRP"))) {
                tags[i] = "VBD";
                return;
            }
        }
    }

    private static String corrected(List<String> forms, String[] tags, int i) {
        int before = governor(tags, i);
        String previous = before < 0 ? "" : forms.get(before).toLowerCase(Locale.ROOT);
        String previousTag = before < 0 ? "" : tags[before];
        String next = i + 1 < tags.length ? tags[i + 1] : "";
        boolean lower = Character.isLowerCase(forms.get(i).codePointAt(0))
                && forms.get(i).indexOf('-') < 0;
        return switch (tags[i]) {
            case "VBD" -> past(forms.get(i), isParticiple(tags, i, previous, previousTag, next));
            case "VBN" -> isPast(forms, tags, i, previous) ? "VBD" : "VBN";
            case "NN", "JJ" -> lower ? noun(tags[i], previous, previousTag, next, before == i - 1) : tags[i];
            case "CD" -> lower && !Numbers.isNumber(forms.get(i)) ? plural(forms.get(i)) : "CD";
            case "VBP" -> previousTag.equals("MD") || (previousTag.equals("TO") && before == i - 1) ? "VB" : "VBP";
            case "DT" -> opensClause(forms, tags, i, next) ? "IN" : "DT";
            case "VBZ" -> i > 0 && lower && (tags[i - 1].equals("VB") || tags[i - 1].equals("VBP")) ? "NNS" : "VBZ";
            case "VB" -> forms.get(i).indexOf('-') > 0 && next.startsWith("NN") ? "JJ" : "VB";
            case "NNS" -> lower && isRelative(previous, previousTag) && OBJECT_BEGINS.contains(next) ? "VBZ" : "NNS";
            default -> isAbbreviation(forms.get(i)) && previousTag.equals("DT") && before == i - 1 ? "NNP" : tags[i];
        };
    }

    private static String plural(String form) {
        return form.endsWith("s") || form.endsWith("men") ? "NNS" : "NN";
    }

    /** "the UN" is a name, however much its letters look like a preposition. */
    private static boolean isAbbreviation(String form) {
        return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
    }

    private static boolean isParticiple(String[] tags, int i, String previous, String previousTag, String next) {
        boolean auxiliary = previousTag.startsWith("VB") && (HAVE.contains(previous) || BE.contains(previous));
        boolean modifier = i > 0 && (tags[i - 1].equals("DT") || tags[i - 1].equals("PRP$")) && next.startsWith("NN");
        return auxiliary || modifier;
    }

    /** What a word is that was taken for a past tense. */
    private static String past(String form, boolean participle) {
        if (!isPastForm(form)) {
            return "NN";
        }
        return participle ? "VBN" : "VBD";
    }

    /** Whether a word can be a past tense at all. */
    private static boolean isPastForm(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return lower.endsWith("ed")
                || lower.indexOf('\'') >= 0
                || BE.contains(lower)
                || HAVE.contains(lower)
                || lower.equals("did")
                || IrregularVerbs.standard().baseOf(lower).isPresent();
    }

    /** "demanded that Russia leave": no demonstrative stands before a name or another determiner. */
    private static boolean opensClause(List<String> forms, String[] tags, int i, String next) {
        return forms.get(i).equals("that") && i > 0 && tags[i - 1].startsWith("VB") && OBJECT_BEGINS.contains(next);
    }

    /** After a pronoun in the nominative, or after "that" and a name, no participle follows. */
    private static boolean isPast(List<String> forms, String[] tags, int i, String previous) {
        boolean name = i > 1 && tags[i - 1].equals("NNP") && forms.get(i - 2).equals("that");
        return SUBJECTS.contains(previous) || name;
    }

    private static String noun(String tag, String previous, String previousTag, String next, boolean adjacent) {
        boolean verb = previousTag.equals("MD") || (DO.contains(previous) && previousTag.startsWith("VB") && !adjacent);
        boolean object = OBJECT_BEGINS.contains(next);
        if (tag.equals("NN") && verb && !next.startsWith("NN")) {
            return "VB";
        }
        if (adjacent && previousTag.equals("TO") && (object || (tag.equals("JJ") && next.startsWith("NNS")))) {
            return object ? "VB" : tag;
        }
        return tag.equals("NN") && adjacent && isRelative(previous, previousTag) && object && !next.equals("DT")
                ? "VBP"
                : tag;
    }

    private static boolean isRelative(String form, String tag) {
        return tag.equals("WDT")
                || (tag.equals("WP") && form.equals("who"))
                || (tag.equals("IN") && form.equals("that"));
    }

    /** The nearest token before {@code i} that is no adverb or quotation mark, or -1. */
    private static int governor(String[] tags, int i) {
        int at = i - 1;
        while (at >= 0 && (tags[at].startsWith("RB") || tags[at].equals("``") || tags[at].equals("''"))) {
            at--;
        }
        return at;
    }
}
