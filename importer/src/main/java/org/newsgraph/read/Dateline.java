package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsgraph.model.Dependency;
import org.newsgraph.model.Syntax;

/**
 * What stands before a report to say where, when and by whom it was written: "MOSCOW, 14 November 2016 (Agency) —". It is no
 * part of the sentence behind it, and is tagged and parsed by itself.
 */
final class Dateline {
    /** A place in capitals, perhaps its region or the date, perhaps the agency in brackets, and a dash before a capital. */
    private static final Pattern FORM = Pattern.compile("\\p{Lu}[\\p{Lu}.’'-]+(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}"
            + "(?: ?, [\\p{L}\\d., ]{2,40}?)?(?:(?: \\( ?[^()]{1,40}\\))? (?:—|–|--) | \\( ?[^()]{1,40}\\) - )"
            + "(?=[\"“'‘]? ?\\p{Lu})");

    /** A heading that is set in two by a dash has fewer words behind it. */
    private static final int LEAST = 6;

    private Dateline() {}

    /** How many words of a sentence are its dateline; 0 if it has none. */
    static int length(List<String> words) {
        Matcher matcher = FORM.matcher(String.join(" ", words.subList(0, Math.min(words.size(), 24))) + " ");
        if (!matcher.lookingAt()) {
            return 0;
        }
        int length = matcher.group().strip().split(" ", -1).length;
        return words.size() - length < LEAST ? 0 : length;
    }

    /** The tree of a sentence whose dateline was parsed by itself, and hangs beside the rest. */
    static Syntax join(Syntax dateline, Syntax rest) {
        int length = dateline.size();
        int root = IntStream.range(0, rest.size())
                .filter(i -> rest.head(i) < 0)
                .findFirst()
                .orElse(0);
        List<Dependency> all = new ArrayList<>();
        for (Dependency d : dateline.dependencies()) {
            all.add(d.head() < 0 ? new Dependency(root + length, "parataxis") : d);
        }
        for (Dependency d : rest.dependencies()) {
            all.add(d.head() < 0 ? d : new Dependency(d.head() + length, d.relation()));
        }
        return new Syntax(all);
    }
}
