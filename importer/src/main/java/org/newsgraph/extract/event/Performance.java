package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** Who does and who undergoes what an event noun tells, where a verb beside it only says that it is done. */
final class Performance {
    private static final Set<String> LIGHT = WordClasses.events().words("light");
    private static final Set<String> PERFORMING = WordClasses.syntax().words("performing");
    private static final EventLexicon LEXICON = EventLexicon.standard();

    /** What a text says, its author says: "issued a declaration demanding". */
    private static final Set<EventType> SPOKEN = EnumSet.of(
            EventType.STATEMENT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.SUPPORT,
            EventType.AGREE);

    private Performance() {}

    /** The verbs of the noun's relative clauses that say by whom it is done: "the offer that Kenya made", "an attack carried out by rebels". */
    static List<Integer> of(Parse parse, int noun) {
        return parse.children(noun, "acl").stream()
                .filter(verb -> isPerforming(parse, verb))
                .filter(verb -> {
                    int doer = Clauses.subject(parse, verb);
                    return doer >= 0 && doer != noun;
                })
                .toList();
    }

    private static boolean isPerforming(Parse parse, int verb) {
        String lemma = parse.lemma(verb);
        return parse.isVerb(verb)
                && !parse.tag(verb).equals("VBG")
                && !EventVerbs.names(parse, verb)
                && (isCarriedOut(parse, verb) || LIGHT.contains(lemma) || PERFORMING.contains(lemma));
    }

    static boolean isCarriedOut(Parse parse, int verb) {
        return parse.lemma(verb).equals("carry")
                && parse.any(verb, c -> parse.lower(c).equals("out"));
    }

    /** Whether the trigger's object tells what the trigger tells, and {@code whose} who undergoes it: "confirmed the nomination of the judge". */
    static boolean isUndergone(Trigger trigger, int object, int whose) {
        Parse parse = trigger.parse();
        String slot = parse.is(whose, "nmod:poss") ? "poss" : parse.preposition(whose);
        return LEXICON.nouns(parse.lemma(object)).stream()
                .filter(n -> n.type() == trigger.word().type())
                .flatMap(n -> n.frame().role(slot).stream())
                .anyMatch(r -> r == Role.RECIPIENT);
    }

    /** Whether the object tells an event that takes others with this preposition: "demanded a truce with the rebels". */
    static boolean isParty(Trigger trigger, int object, String preposition) {
        return ArgumentFinder.METONYMIC.contains(trigger.word().type())
                && LEXICON.nouns(trigger.parse().lemma(object)).stream()
                        .flatMap(n -> n.frame().role(preposition).stream())
                        .anyMatch(r -> r == Role.RECIPIENT || r == Role.PARTICIPANT);
    }

    /** "lorries passing the border": whether the noun that a participle hangs from does what the participle tells, known or not. */
    static boolean isOfNoun(Parse parse, int participle, EventType type) {
        return parse.tag(participle).equals("VBG")
                && parse.preposition(participle).isEmpty()
                && !SPOKEN.contains(type);
    }

    /** "the president's Iran sanctions": of a noun with an owner, what stands before it is not who does it. */
    static boolean isOwned(Parse parse, int noun) {
        return parse.child(noun, "nmod:poss") >= 0;
    }
}
