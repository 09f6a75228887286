package org.newsgraph.extract.event;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.ActingBodies;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/** Nouns that tell events: simple and compound ones, and those that tell what the word before them does ("rescue operation"). */
final class EventNouns {
    private static final WordClasses WORDS = WordClasses.events();
    /** Nouns that add nothing to the event that the word before them tells. */
    private static final Set<String> TRANSPARENT = WORDS.words("transparent");

    private static final Set<String> IDIOMS = WORDS.words("idioms");
    /** Nouns that tell an event only beside a light verb or with a clause: who makes a commitment commits himself, another may have it. */
    private static final Set<String> DEPENDENT = WORDS.words("dependent");

    private static final Set<String> MONTHS = Set.of("March", "May", "August");
    private static final Set<String> WRITINGS = WORDS.words("writings");
    private static final Set<String> ADDRESS = Set.of("to", "from", "by");

    /** Nouns for what goes on that also mean those who do it. */
    private static final Set<String> BODIES = WORDS.words("bodies");

    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their");

    private final EventLexicon lexicon = EventLexicon.standard();

    /** The trigger that a noun is by itself; names of things and words before other nouns are none. */
    Optional<Trigger> alone(Parse parse, int noun, Referents referents) {
        if (isMissing(parse, noun) || isBody(parse, noun)) {
            return Optional.empty();
        }
        boolean named = referents.insideName(parse, noun);
        return trigger(parse, noun, -1, referents)
                .filter(t -> !named || (t.word().eventive() && referents.namesEvent(parse, noun)))
                .filter(t -> named || t.first() == noun || !referents.insideName(parse, t.first()))
                .filter(t -> !parse.is(noun, "compound") || t.word().type() == EventType.ELECTION)
                .filter(t -> t.word().type() != EventType.ACTION || t.word().eventive());
    }

    /** The trigger that a noun is, beside its light verb if that is not -1. */
    Optional<Trigger> trigger(Parse parse, int noun, int support, Referents referents) {
        boolean month = MONTHS.contains(parse.token(noun).text()) && noun > 0;
        boolean state = parse.preposition(noun).equals("of")
                && parse.head(noun) >= 0
                && parse.lemma(parse.head(noun)).equals("state");
        boolean fixed = month
                || state
                || (noun + 2 < parse.size()
                        && IDIOMS.contains(
                                String.join(" ", parse.lower(noun), parse.lower(noun + 1), parse.lower(noun + 2))))
                || IDIOMS.contains(parse.lower(noun))
                || (noun > 0 && IDIOMS.contains(parse.lower(noun - 1) + " " + parse.lower(noun)));
        if (fixed || (!parse.token(noun).isNoun() && !parse.tag(noun).equals("VBG"))) {
            return Optional.empty();
        }
        Optional<Trigger> through = TRANSPARENT.contains(parse.lemma(noun))
                ? throughHead(parse, noun, support, referents)
                : Optional.empty();
        if (through.isPresent()) {
            return through;
        }
        for (int first = Math.max(0, noun - 2); first <= noun; first++) {
            Optional<EventWord> word = entry(parse, noun, phrase(parse, first, noun, parse.lower(noun)), referents);
            if (word.isEmpty()) {
                word = entry(parse, noun, phrase(parse, first, noun, parse.lemma(noun)), referents);
            }
            if (word.isPresent()) {
                return Optional.of(new Trigger(parse, noun, first, -1, support, word.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether the noun lacks what makes an event of it: the clause of a commitment, or whom a letter goes to or comes from. */
    private static boolean isMissing(Parse parse, int noun) {
        boolean sent = noun + 1 < parse.size() && ADDRESS.contains(parse.lower(noun + 1));
        boolean written = WRITINGS.contains(parse.lemma(noun))
                && !sent
                && !parse.any(noun, c -> parse.is(c, "nmod", "obl") && ADDRESS.contains(parse.preposition(c)));
        return written || (DEPENDENT.contains(parse.lower(noun)) && parse.child(noun, "acl", "ccomp") < 0);
    }

    /** Whether a campaign is those who run it, or opposition those who oppose: it says, is told or accused, or owns something. */
    private static boolean isBody(Parse parse, int noun) {
        boolean against =
                parse.any(noun, c -> parse.is(c, "nmod") && parse.preposition(c).equals("to"));
        if (!BODIES.contains(parse.lemma(noun)) || against) {
            return false;
        }
        return parse.is(noun, "compound") || ActingBodies.acts(parse.sentence(), noun);
    }

    /** Whether the noun tells events of the type. */
    boolean tells(Parse parse, int noun, EventType type, Referents referents) {
        return lexicon.nouns(parse.lemma(noun)).stream().anyMatch(n -> n.type() == type)
                || trigger(parse, noun, -1, referents)
                        .filter(n -> n.word().type() == type)
                        .isPresent();
    }

    private Optional<EventWord> entry(Parse parse, int noun, String phrase, Referents referents) {
        return lexicon.nouns(phrase).stream()
                .filter(w -> w.preposition().isEmpty()
                        || parse.any(
                                noun,
                                c -> parse.is(c, "nmod", "acl", "obl")
                                        && parse.preposition(c).equals(w.preposition())))
                .filter(w -> !w.entityObject() || befallsSomebody(parse, noun, referents))
                .findFirst();
    }

    /** "the release of the hostages", "his capture": it happens to somebody, and not to a film. */
    private static boolean befallsSomebody(Parse parse, int noun, Referents referents) {
        boolean of =
                parse.any(noun, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of"));
        if (!of && parse.any(noun, c -> parse.is(c, "nmod:poss") && POSSESSIVES.contains(parse.lower(c)))) {
            return true;
        }
        return parse.any(
                noun,
                c -> (parse.is(c, "nmod:poss")
                                || (parse.is(c, "nmod") && parse.preposition(c).equals("of")))
                        && referents.isAgent(parse, c)
                        && isPerson(parse, c, referents));
    }

    private static boolean isPerson(Parse parse, int token, Referents referents) {
        return referents.of(parse, token).stream()
                .anyMatch(r -> r.type() == EntityType.PERSON || r.type() == EntityType.GROUP);
    }

    /** "mediation effort", "rescue operation": the word before the noun tells the event. */
    private Optional<Trigger> throughHead(Parse parse, int noun, int support, Referents referents) {
        for (int c : parse.children(noun, "compound", "amod")) {
            if (parse.token(c).isNoun() || parse.tag(c).equals("VBG")) {
                Optional<EventWord> word = entry(parse, noun, parse.lower(c), referents)
                        .or(() -> entry(parse, noun, parse.lemma(c), referents));
                if (word.isPresent() && !isVague(word.get().type())) {
                    return Optional.of(new Trigger(parse, noun, Math.min(c, noun), -1, support, word.get()));
                }
            }
        }
        return Optional.empty();
    }

    static boolean isVague(EventType type) {
        return type == EventType.ACTION || type == EventType.DECISION || type == EventType.PRODUCTION;
    }

    private static String phrase(Parse parse, int first, int last, String head) {
        StringBuilder phrase = new StringBuilder();
        for (int i = first; i < last; i++) {
            phrase.append(parse.lower(i)).append(' ');
        }
        return phrase.append(head).toString();
    }
}
