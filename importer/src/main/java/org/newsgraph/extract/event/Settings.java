package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;

/**
 * What an event takes place within, by its sentence: the noun behind "at", "during" or "on the sidelines of" that modifies
 * its verb, as in "agreed at the summit". Whether that noun tells an event is for others to say.
 */
final class Settings {
    private static final Set<String> WITHIN = Set.of("at", "during", "amid");
    private static final Set<String> EDGES = Set.of("sideline", "sidelines", "margin", "margins", "course");

    private Settings() {}

    /** The nouns that the trigger is set in, nearest first. */
    static List<Span> of(Trigger trigger) {
        Parse parse = trigger.parse();
        List<Span> settings = new ArrayList<>();
        for (int noun : parse.children(trigger.carrier(), "obl", "nmod")) {
            String preposition = parse.preposition(noun);
            if (EDGES.contains(parse.lemma(noun))) {
                parse.children(noun, "nmod").forEach(n -> settings.add(span(parse, n)));
            } else if (WITHIN.contains(preposition) && noun != trigger.token()) {
                settings.add(span(parse, noun));
            }
        }
        return settings;
    }

    private static Span span(Parse parse, int token) {
        return parse.token(token).span();
    }
}
