package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/** Finds the words of a sentence that tell events: verbs, event nouns, and light verbs with their nouns. */
final class TriggerFinder {
    private static final WordClasses WORDS = WordClasses.events();
    /** Verbs that only support an event noun: "held talks", "launched an attack", "issued a statement". */
    private static final Set<String> LIGHT = WORDS.words("light");

    /** Nouns that add nothing to the event that the word before them tells. */
    private static final Set<String> TRANSPARENT = WORDS.words("transparent");

    /** Verbs in whose passive the subject acts: "was engaged in talks". */
    static final Set<String> ENGAGED = Set.of("engage", "involve", "lock");

    private static final Set<String> IDIOMS = WORDS.words("idioms");
    /** Senses that a verb has only without an object: who demonstrates courage does not protest. */
    private static final Set<String> INTRANSITIVE = WORDS.words("without-object");

    private static final Set<String> MEASURES = WORDS.words("amounts");

    private final EventLexicon lexicon = EventLexicon.standard();

    List<Trigger> find(Parse parse, Referents referents) {
        List<Trigger> triggers = new ArrayList<>();
        Set<Integer> spent = new HashSet<>();
        for (int i = 0; i < parse.size(); i++) {
            if (parse.isVerb(i) && !Clauses.isParticiple(parse, i)) {
                verb(parse, i, referents, triggers, spent);
            }
        }
        for (int i = 0; i < parse.size(); i++) {
            if (!spent.contains(i) && parse.token(i).isNoun()) {
                noun(parse, i, referents).ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    private void verb(Parse parse, int verb, Referents referents, List<Trigger> triggers, Set<Integer> spent) {
        int object = Clauses.object(parse, verb);
        Optional<EventWord> own = match(parse, verb, object, referents);
        boolean under = parse.lemma(verb).equals("come") && Clauses.prepositional(parse, verb, "under") >= 0;
        if ((under || LIGHT.contains(parse.lemma(verb)))
                && own.filter(EventWord::asksForObject).isEmpty()) {
            boolean oblique = object < 0 || (ENGAGED.contains(parse.lemma(verb)) && parse.isPassive(verb));
            int carried = oblique ? Clauses.obliqueObject(parse, verb) : object;
            Optional<Trigger> noun = carried < 0 ? Optional.empty() : nounTrigger(parse, carried, verb);
            if (noun.isPresent() && !weaker(noun.get().word(), own)) {
                triggers.add(noun.get());
                spent.add(carried);
                return;
            }
        }
        own.ifPresent(word -> {
            int told = object >= 0 && tellsSame(parse, object, word) ? object : -1;
            triggers.add(new Trigger(parse, verb, verb, told, -1, word));
            if (object >= 0 && (told >= 0 || !word.objects().isEmpty())) {
                spent.add(object);
            }
        });
    }

    /** Whether the verb's own meaning says more than the noun's, as in "attended the ceremony". */
    private static boolean weaker(EventWord noun, Optional<EventWord> verb) {
        boolean vague = noun.type() == EventType.ACTION
                || noun.type() == EventType.DECISION
                || noun.type() == EventType.PRODUCTION;
        return vague && verb.isPresent() && verb.get().type() != EventType.ACTION;
    }

    /** Whether the verb's object is a noun of the verb's own type, as in "closed the deal". */
    private boolean tellsSame(Parse parse, int object, EventWord word) {
        return word.asksForObject()
                && lexicon.nouns(parse.lemma(object)).stream().anyMatch(n -> n.type() == word.type());
    }

    private Optional<EventWord> match(Parse parse, int verb, int object, Referents referents) {
        for (EventWord word : lexicon.verbs(parse.lemma(verb))) {
            if (Demands.particle(parse, verb, word)
                    && object(parse, verb, object, word, referents)
                    && Demands.clause(parse, verb, word)
                    && !((object >= 0 || parse.child(verb, "ccomp") >= 0)
                            && INTRANSITIVE.contains(word.type() + " " + word.lemma()))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private boolean object(Parse parse, int verb, int object, EventWord word, Referents referents) {
        int wanted = object;
        if (!word.preposition().isEmpty()) {
            wanted = Clauses.prepositional(parse, verb, word.preposition());
            if (wanted < 0) {
                return false;
            }
        }
        if (word.entityObject() && (wanted < 0 || !referents.isAgent(parse, wanted) || named(parse, verb))) {
            return false;
        }
        if (!word.asksForObject()) {
            return true;
        }
        if (wanted < 0) {
            return false;
        }
        int content = content(parse, wanted);
        return isWanted(parse, wanted, word) || (content != wanted && isWanted(parse, content, word));
    }

    private boolean isWanted(Parse parse, int object, EventWord word) {
        if (word.objects().contains(parse.lemma(object)) || word.objects().contains(parse.lower(object))) {
            return true;
        }
        return word.objectTypes().stream()
                .anyMatch(t -> lexicon.nouns(parse.lemma(object)).stream().anyMatch(n -> n.type() == t)
                        || nounTrigger(parse, object, -1)
                                .filter(n -> n.word().type() == t)
                                .isPresent());
    }

    /** What a measure measures: "700 kg of medicine", "part of a programme". */
    private static int content(Parse parse, int noun) {
        if (!MEASURES.contains(parse.lemma(noun)) && !MEASURES.contains(parse.lower(noun))) {
            return noun;
        }
        int measured = parse.first(
                noun, c -> parse.is(c, "nmod") && parse.preposition(c).equals("of"));
        return measured < 0 ? noun : measured;
    }

    private Optional<Trigger> noun(Parse parse, int noun, Referents referents) {
        boolean named = referents.insideName(parse, noun);
        return nounTrigger(parse, noun, -1)
                .filter(t -> !named || (t.word().type() == EventType.ELECTION && referents.namesEvent(parse, noun)))
                .filter(t -> !parse.is(noun, "compound") || t.word().type() == EventType.ELECTION)
                .filter(t -> t.word().type() != EventType.ACTION || t.word().eventive());
    }

    private Optional<Trigger> nounTrigger(Parse parse, int noun, int support) {
        boolean fixed = noun > 0 && IDIOMS.contains(parse.lower(noun - 1) + " " + parse.lower(noun));
        if (fixed || (!parse.token(noun).isNoun() && !parse.tag(noun).equals("VBG"))) {
            return Optional.empty();
        }
        Optional<Trigger> through =
                TRANSPARENT.contains(parse.lemma(noun)) ? throughHead(parse, noun, support) : Optional.empty();
        if (through.isPresent()) {
            return through;
        }
        for (int first = Math.max(0, noun - 2); first <= noun; first++) {
            Optional<EventWord> word = entry(parse, noun, phrase(parse, first, noun, parse.lower(noun)));
            if (word.isEmpty()) {
                word = entry(parse, noun, phrase(parse, first, noun, parse.lemma(noun)));
            }
            if (word.isPresent()) {
                return Optional.of(new Trigger(parse, noun, first, -1, support, word.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<EventWord> entry(Parse parse, int noun, String phrase) {
        return lexicon.nouns(phrase).stream()
                .filter(w -> w.preposition().isEmpty()
                        || parse.any(
                                noun,
                                c -> parse.is(c, "nmod", "acl", "obl")
                                        && parse.preposition(c).equals(w.preposition())))
                .findFirst();
    }

    /** "mediation effort", "rescue operation": the word before the noun tells the event. */
    private Optional<Trigger> throughHead(Parse parse, int noun, int support) {
        for (int c : parse.children(noun, "compound", "amod")) {
            if (parse.token(c).isNoun() || parse.tag(c).equals("VBG")) {
                Optional<EventWord> word =
                        entry(parse, noun, parse.lower(c)).or(() -> entry(parse, noun, parse.lemma(c)));
                if (word.isPresent() && !isVague(word.get().type())) {
                    return Optional.of(new Trigger(parse, noun, Math.min(c, noun), -1, support, word.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** "called him a liar": the object is given a name, and nobody is called. */
    private static boolean named(Parse parse, int verb) {
        return parse.lemma(verb).equals("call")
                && (parse.child(verb, "xcomp", "ccomp", "iobj") >= 0
                        || parse.children(verb, "obj").size() > 1);
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
