package org.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;

/**
 * Gives back the event nouns in "-ing" that a tagger takes for participles: "a bombing at a station", "a car bombing near the
 * border", "fighting between rebels and troops has killed".
 */
final class VerbalNouns {
    private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "POS");
    private static final Set<String> BETWEEN = Set.of("between", "among", "of");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final EventLexicon EVENTS = EventLexicon.standard();
    private static final Nouns NOUNS = Nouns.standard();

    private VerbalNouns() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        for (int i = 0; i < tags.length; i++) {
            String form = forms.get(i).toLowerCase(Locale.ROOT);
            boolean event = tags[i].equals("VBG") && !EVENTS.nouns(form).isEmpty() && !takesObject(tags, i + 1);
            if (event && (isDetermined(forms, tags, i) || isSubject(forms, tags, i))) {
                tags[i] = "NN";
            }
        }
    }

    /** Behind a determiner, if only with an adjective or a noun for no person between: "a deadly car bombing". */
    private static boolean isDetermined(List<String> forms, String[] tags, int i) {
        int at = i - 1;
        while (at >= 0 && i - at <= 2 && isModifier(forms.get(at), tags[at])) {
            at--;
        }
        return at >= 0 && DETERMINERS.contains(tags[at]);
    }

    private static boolean isModifier(String form, String tag) {
        return tag.equals("JJ")
                || (tag.equals("NN")
                        && NOUNS.classOf(form)
                                .filter(c ->
                                        c == NounClass.PERSON || c == NounClass.GROUP || c == NounClass.ORGANIZATION)
                                .isEmpty());
    }

    /** At the head of a sentence, before its sides or its verb: "Fighting continues". */
    private static boolean isSubject(List<String> forms, String[] tags, int i) {
        boolean first = i == 0 || tags[i - 1].equals("``");
        return first
                && i + 1 < tags.length
                && (FINITE.contains(tags[i + 1])
                        || BETWEEN.contains(forms.get(i + 1).toLowerCase(Locale.ROOT)));
    }

    private static boolean takesObject(String[] tags, int next) {
        return next < tags.length
                && (tags[next].startsWith("NN")
                        || tags[next].startsWith("JJ")
                        || Set.of("DT", "PRP", "PRP$", "CD", "TO", "RP", "VBN", "VBG")
                                .contains(tags[next]));
    }
}
