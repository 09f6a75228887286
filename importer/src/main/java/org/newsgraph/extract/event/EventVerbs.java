package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/** Which entry of the lexicon a verb is in its sentence: its particle, preposition, object and clause must be those asked for. */
final class EventVerbs {
    private static final WordClasses WORDS = WordClasses.events();
    /** Senses that a verb has only without an object: who demonstrates courage does not protest. */
    private static final Set<String> INTRANSITIVE = WORDS.words("without-object");

    private static final Set<String> OPENING = Set.of("\"", "``", "“", "‘", "'", "''");
    /** Pronouns for things, unless they stand for somebody known. */
    private static final Set<String> THINGS = Set.of("it", "this", "that", "these", "those");

    private static final Set<String> MACHINES = WORDS.words("machines");
    private static final Set<EventType> PERSONAL =
            EnumSet.of(EventType.CONSULT, EventType.SUCCESSION, EventType.APPOINTMENT, EventType.SUPPORT);

    /** Words of days and months, which no verb asks for behind its preposition: "called him on Monday" calls on nobody. */
    private static final Set<String> DATES = WordClasses.syntax().words("deictic");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventNouns nouns;

    EventVerbs(EventNouns nouns) {
        this.nouns = nouns;
    }

    /** The most demanding entry that holds. */
    Optional<EventWord> match(Parse parse, int verb, int object, Referents referents) {
        return match(parse, verb, object, referents, lexicon.verbs(parse.lemma(verb)));
    }

    /** The fixed phrase that the verb stands in and that tells nothing of its own: "take place", "open the door to". */
    Optional<EventWord> idiom(Parse parse, int verb, int object, Referents referents) {
        return match(parse, verb, object, referents, lexicon.idioms(parse.lemma(verb)));
    }

    private Optional<EventWord> match(Parse parse, int verb, int object, Referents referents, List<EventWord> entries) {
        for (EventWord word : entries) {
            if ((!isNaming(word) || names(parse, verb))
                    && Demands.particle(parse, verb, word)
                    && object(parse, verb, object, word, referents)
                    && Demands.clause(parse, verb, word)
                    && !(!word.asksForObject()
                            && (object >= 0 || parse.child(verb, "ccomp") >= 0)
                            && INTRANSITIVE.contains(word.type() + " " + word.lemma()))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean object(Parse parse, int verb, int object, EventWord word, Referents referents) {
        int wanted = object < 0 ? behindParticle(parse, verb, word) : object;
        if (!word.preposition().isEmpty()) {
            wanted = behind(parse, verb, object, word);
            if (wanted < 0) {
                return false;
            }
        }
        if (word.entityObject()
                && wanted >= 0
                && PERSONAL.contains(word.type())
                && MACHINES.contains(parse.lemma(wanted))) {
            return false;
        }
        if (word.clause() && parse.lemma(verb).equals("call") && (object >= 0 || named(parse, verb))) {
            return false;
        }
        if (word.entityObject()
                && wanted >= 0
                && THINGS.contains(parse.lower(wanted))
                && referents.of(parse, wanted).isEmpty()) {
            return false;
        }
        if (word.entityObject() && (wanted < 0 || !referents.isAgent(parse, wanted) || named(parse, verb))) {
            return false;
        }
        if (!word.asksForObject()) {
            return true;
        }
        if (word.preposition().isEmpty()
                && parse.any(verb, c -> parse.is(c, "obj", "xcomp", "dep") && has(parse, c, word))) {
            return true;
        }
        if (wanted < 0) {
            return false;
        }
        int content = NounPhrases.measured(parse, wanted);
        return isWanted(parse, wanted, word, referents)
                || (content != wanted && isWanted(parse, content, word, referents));
    }

    /** "handed over the town": what a parser took for the particle's noun is the verb's object. */
    private static int behindParticle(Parse parse, int verb, EventWord word) {
        return Demands.isTakenForPreposition(parse, verb, word)
                ? Clauses.prepositional(parse, verb, word.particle())
                : -1;
    }

    /** What stands behind the preposition: of "to" also whom something is given; of what needs a certain noun, beside the object too. */
    private static int behind(Parse parse, int verb, int object, EventWord word) {
        int found = Clauses.prepositional(parse, verb, word.preposition());
        if (found >= 0 && isWhen(parse, found)) {
            found = parse.first(verb, c -> isBehind(parse, c, word.preposition()) && !isWhen(parse, c));
        }
        if (found >= 0 && word.preposition().equals("to") && isInfinitive(parse, found)) {
            return -1;
        }
        if (found < 0 && word.preposition().equals("to")) {
            found = given(parse, verb);
        }
        return found < 0 && object >= 0 && word.asksForObject()
                ? Clauses.prepositional(parse, object, word.preposition())
                : found;
    }

    private static boolean isBehind(Parse parse, int noun, String preposition) {
        return parse.is(noun, "obl", "nmod") && parse.preposition(noun).equals(preposition);
    }

    /** Whom something is given: the indirect object, or the first of two objects. */
    private static int given(Parse parse, int verb) {
        List<Integer> objects = parse.children(verb, "obj");
        int indirect = parse.child(verb, "iobj");
        return indirect < 0 && objects.size() > 1 ? objects.get(0) : indirect;
    }

    /** "going to be looking", "certain to be hard" */
    private static boolean isInfinitive(Parse parse, int word) {
        return parse.any(word, c -> parse.is(c, "aux", "cop") && parse.tag(c).equals("VB"));
    }

    /** A day, a date or a length of time, if only counted: "for 25 years". */
    private static boolean isWhen(Parse parse, int noun) {
        return DATES.contains(parse.lower(noun)) || NounPhrases.isTime(parse, noun);
    }

    private boolean isWanted(Parse parse, int object, EventWord word, Referents referents) {
        return has(parse, object, word)
                || word.objectTypes().stream().anyMatch(t -> nouns.tells(parse, object, t, referents))
                || (!word.entityTypes().isEmpty() && isOf(word.entityTypes(), parse, object, referents));
    }

    private static boolean has(Parse parse, int object, EventWord word) {
        return word.objects().contains(parse.lemma(object)) || word.objects().contains(parse.lower(object));
    }

    /** Whether the noun phrase itself stands for an entity of one of the types. */
    private static boolean isOf(Set<EntityType> types, Parse parse, int object, Referents referents) {
        return referents.of(parse, object).stream().anyMatch(r -> types.contains(r.type()));
    }

    /** "called him a liar", "a man named Peter": the object is given a name, and nobody is called or named to an office. */
    private static boolean named(Parse parse, int verb) {
        boolean behind = Set.of("call", "name").contains(parse.lemma(verb))
                && parse.relation(verb).equals("acl")
                && Set.of("NN", "NNS").contains(parse.tag(parse.head(verb)))
                && verb + 1 < parse.size()
                && parse.tag(verb + 1).startsWith("NNP");
        return behind || names(parse, verb);
    }

    /** "called him a liar", "what he called a mistake": somebody is said to be something. */
    static boolean names(Parse parse, int verb) {
        return parse.lemma(verb).equals("call")
                && !isReflexive(parse, verb + 1)
                && (parse.any(
                                verb,
                                c -> parse.is(c, "xcomp", "ccomp", "iobj")
                                        && !parse.isInfinitiveOf(verb, c)
                                        && !parse.any(c, t -> parse.tag(t).equals("TO")))
                        || parse.children(verb, "obj").size() > 1
                        || isQuoted(parse, verb + 1)
                        || parse.any(
                                verb,
                                c -> parse.is(c, "obj")
                                        && c > verb
                                        && (isQuoted(parse, c + 1) || isIndefinite(parse, c + 1)))
                        || parse.any(verb, c -> parse.is(c, "obj") && isCalled(parse, c))
                        || parse.any(verb, c -> parse.lower(c).equals("what")));
    }

    /** "called the alliance obsolete", where a parser takes the word behind for one of the noun's. */
    private static boolean isCalled(Parse parse, int noun) {
        return parse.any(
                noun,
                c -> c == noun + 1 && parse.is(c, "amod") && parse.tag(c).equals("JJ") && parse.child(c, "obl") < 0);
    }

    /** "a group calling itself": it bears a name, and says nothing. */
    private static boolean isReflexive(Parse parse, int word) {
        return word < parse.size()
                && (parse.lower(word).endsWith("self") || parse.lower(word).endsWith("selves"));
    }

    /** Whether the entry is that of a verb that says what somebody or something is. */
    private static boolean isNaming(EventWord word) {
        return word.lemma().equals("call") && word.type() == EventType.STATEMENT;
    }

    private static boolean isIndefinite(Parse parse, int word) {
        return word < parse.size() && Set.of("a", "an").contains(parse.lower(word));
    }

    /** Whether a quotation opens at the word: "called him 'very open'". */
    private static boolean isQuoted(Parse parse, int word) {
        return word < parse.size() && OPENING.contains(parse.lower(word));
    }
}
