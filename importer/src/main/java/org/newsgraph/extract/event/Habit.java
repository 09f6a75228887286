package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.EventType;

/** Whether a verb tells what is done in general: "Airlines buy aircraft from many makers.", "I speak to generals." */
final class Habit {
    private static final Set<EventType> SPEECH =
            EnumSet.of(EventType.STATEMENT, EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.THREATEN);
    private static final Set<String> SPEAKERS = Set.of("i", "we", "you", "they");

    private Habit() {}

    /** A simple present of a bare plural, or of a pronoun towards a bare plural; not in headlines or of speech. */
    static boolean isTold(Parse parse, int verb) {
        boolean sentence = Set.of(".", "\"", "''", "”").contains(parse.lower(parse.size() - 1));
        if (!sentence || !parse.tag(verb).equals("VBP") || parse.any(verb, c -> parse.is(c, "aux", "ccomp"))) {
            return false;
        }
        int subject = parse.child(verb, "nsubj");
        if (subject < 0) {
            return false;
        }
        boolean towards = parse.any(verb, c -> parse.is(c, "obj", "obl") && isBarePlural(parse, c));
        return (SPEAKERS.contains(parse.lower(subject)) && towards)
                || (parse.is(verb, "root", "conj")
                        && subject <= 2
                        && isBarePlural(parse, subject)
                        && !isSpoken(parse, verb));
    }

    /** "Critics accuse him", "Officials tell reporters": news reports speech in the present. */
    private static boolean isSpoken(Parse parse, int verb) {
        return EventLexicon.standard().verbs(parse.lemma(verb)).stream().anyMatch(w -> SPEECH.contains(w.type()));
    }

    /** A plural common noun without article, number, name or complement. */
    private static boolean isBarePlural(Parse parse, int noun) {
        boolean common = Character.isLowerCase(parse.token(noun).text().codePointAt(0)) == (noun > 0);
        return common
                && parse.tag(noun).equals("NNS")
                && !parse.any(
                        noun,
                        c -> parse.is(c, "det", "nummod", "nmod", "acl")
                                || parse.tag(c).startsWith("NNP")
                                || (parse.is(c, "amod")
                                        && c > 0
                                        && Character.isUpperCase(
                                                parse.token(c).text().codePointAt(0))));
    }
}
