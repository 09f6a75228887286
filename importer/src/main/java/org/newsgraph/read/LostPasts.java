package org.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.knowledge.IrregularVerbs;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.WordClasses;

/**
 * Tells past tenses from what a tagger takes them or their neighbours for: "insurgents attacked a station", "forces overthrew the
 * regime", "shot and killed a judge", "on Saturday, masked men shot him", "have both called for it".
 */
final class LostPasts {
    private static final Set<String> AUXILIARIES =
            Set.of("has", "is", "gets", "does", "'s", "’s", "have", "are", "was", "were", "had", "been", "be", "being");
    private static final Set<String> OBJECT_BEGINS = Set.of("DT", "PRP", "PRP$", "NNP", "NNPS", "CD", "JJ", "NNS");
    private static final Set<String> FLOATING = Set.of("both", "all", "each");
    private static final Set<String> TIMES = Set.of("NNP", "CD", ",", "IN", "RB", "RBR", "JJ", "DT", "NN");
    private static final Set<String> DEICTIC = WordClasses.syntax().words("deictic");

    private LostPasts() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        for (int i = 0; i + 1 < tags.length; i++) {
            plural(forms, tags, i);
            irregular(forms, tags, i);
            floating(forms, tags, i);
            modifier(forms, tags, i);
            armed(forms, tags, i);
        }
    }

    /** "Iraqi insurgents attacked a station": no tensed verb stands before another. */
    private static void plural(List<String> forms, String[] tags, int i) {
        boolean verb = tags[i].equals("VBZ")
                && !AUXILIARIES.contains(lower(forms, i))
                && lower(forms, i).endsWith("s");
        boolean past = tags[i + 1].equals("VBN") || tags[i + 1].equals("VBD");
        if (verb && past && isPeople(lower(forms, i))) {
            tags[i] = "NNS";
            tags[i + 1] = i + 2 < tags.length && OBJECT_BEGINS.contains(tags[i + 2]) ? "VBD" : tags[i + 1];
        }
    }

    private static boolean isPeople(String plural) {
        return Nouns.standard()
                .classOf(plural.substring(0, plural.length() - 1))
                .isPresent();
    }

    /** "forces overthrew the regime", "assailants shot and killed a judge" */
    private static void irregular(List<String> forms, String[] tags, int i) {
        String form = lower(forms, i);
        boolean past = IrregularVerbs.standard()
                .baseOf(form)
                .filter(b -> !b.equals(form))
                .isPresent();
        boolean preposition = tags[i].equals("IN") && OBJECT_BEGINS.contains(tags[i + 1]);
        boolean coordinated = i > 0
                && i + 2 < tags.length
                && tags[i].equals("NN")
                && tags[i - 1].startsWith("NN")
                && tags[i + 1].equals("CC")
                && tags[i + 2].equals("VBD");
        if (past && (preposition || coordinated)) {
            tags[i] = "VBD";
        }
    }

    /** "have both called for it": no object stands there. */
    private static void floating(List<String> forms, String[] tags, int i) {
        boolean between = i > 0
                && AUXILIARIES.contains(lower(forms, i - 1))
                && (tags[i + 1].equals("VBN") || tags[i + 1].equals("VBG"));
        if (between && tags[i].equals("DT") && FLOATING.contains(lower(forms, i))) {
            tags[i] = "RB";
        }
    }

    /** "bringing armed forces together": what stands before a noun that is always armed. */
    private static void armed(List<String> forms, String[] tags, int i) {
        if (lower(forms, i).equals("armed") && tags[i].startsWith("VB") && tags[i + 1].startsWith("NN")) {
            tags[i] = "JJ";
        }
    }

    /** "On Saturday, masked men shot him": behind the time at the head of a sentence no verb stands without a subject. */
    private static void modifier(List<String> forms, String[] tags, int i) {
        if (i < 2
                || !tags[i].equals("VBD")
                || !tags[i + 1].equals("NNS")
                || !forms.get(i - 1).equals(",")) {
            return;
        }
        boolean time = false;
        for (int k = 0; k < i; k++) {
            if (!TIMES.contains(tags[k])) {
                return;
            }
            time |= DEICTIC.contains(lower(forms, k));
        }
        for (int k = i + 2; time && k < tags.length; k++) {
            if (tags[k].equals("VBD") || tags[k].equals("VBZ") || tags[k].equals("VBP")) {
                tags[i] = "JJ";
                return;
            }
        }
    }

    private static String lower(List<String> forms, int i) {
        return forms.get(i).toLowerCase(Locale.ROOT);
    }
}
