package org.newsgraph.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.knowledge.Nouns;

/** The capital of a sentence's first word makes no name of it: "Soldiers arrested him" tells of soldiers. */
final class OpeningNouns {
    private static final Set<String> OPENING = Set.of("``", "''", ":");
    private static final Nouns NOUNS = Nouns.standard();

    private OpeningNouns() {}

    /** Changes {@code tags} in place. */
    static void apply(List<String> forms, String[] tags) {
        for (int i = 0; i + 1 < tags.length; i++) {
            boolean first = i == 0 || OPENING.contains(tags[i - 1]);
            if (first && tags[i].startsWith("NNP") && !tags[i + 1].startsWith("NNP") && isPlural(forms.get(i))) {
                tags[i] = "NNS";
            }
        }
    }

    /** Whether the word is the plural of a noun for people, bodies or places, all but its first letter small. */
    private static boolean isPlural(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (!form.substring(1).equals(lower.substring(1)) || !lower.endsWith("s")) {
            return false;
        }
        String stem = lower.substring(0, lower.length() - 1);
        Stream<String> singular = stem.endsWith("ie")
                ? Stream.of(stem, stem.substring(0, stem.length() - 2) + "y")
                : Stream.of(lower, stem, stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem);
        return singular.anyMatch(noun -> NOUNS.classOf(noun).isPresent());
    }
}
