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
    /** Verbs that only support an event noun: "held talks", "launched an attack", "issued a statement". */
    private static final Set<String> LIGHT = WordClasses.events().words("light");

    /** Light verbs that tell an event of their own besides: who announces a withdrawal says something and withdraws. */
    private static final Set<String> SAYING = Set.of("announce");

    /** Verbs in whose passive the subject acts: "was engaged in talks". */
    static final Set<String> ENGAGED = Set.of("engage", "involve", "lock");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventNouns nouns = new EventNouns();
    private final EventVerbs verbs = new EventVerbs(nouns);

    List<Trigger> find(Parse parse, Referents referents) {
        List<Trigger> triggers = new ArrayList<>();
        Set<Integer> spent = new HashSet<>();
        for (int i = 0; i < parse.size(); i++) {
            if (parse.isVerb(i)
                    && !isHyphened(parse, i)
                    && !isGerund(parse, i)
                    && !HiddenObjects.isParticiple(parse, i)
                    && !referents.isTitle(parse, i)) {
                verb(parse, i, referents, triggers, spent);
            }
        }
        for (int i = 0; i < parse.size(); i++) {
            if (!spent.contains(i) && (parse.token(i).isNoun() || isGerund(parse, i))) {
                nouns.alone(parse, i, referents).ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    private void verb(Parse parse, int verb, Referents referents, List<Trigger> triggers, Set<Integer> spent) {
        int object = Clauses.object(parse, verb);
        Optional<EventWord> idiom = verbs.idiom(parse, verb, object, referents);
        if (idiom.isPresent()) {
            if (idiom.get().preposition().isEmpty() && idiom.get().asksForObject()) {
                spent.add(object);
            }
            return;
        }
        Optional<EventWord> own = verbs.match(parse, verb, object, referents);
        boolean under = parse.lemma(verb).equals("come") && Clauses.prepositional(parse, verb, "under") >= 0;
        boolean light = !EventVerbs.names(parse, verb) && LIGHT.contains(parse.lemma(verb));
        if ((under || light)
                && own.filter(w -> w.asksForObject() && !EventNouns.isVague(w.type()))
                        .isEmpty()) {
            boolean oblique = object < 0 || (ENGAGED.contains(parse.lemma(verb)) && parse.isPassive(verb));
            int carried = oblique ? Clauses.obliqueObject(parse, verb) : object;
            Optional<Trigger> noun = carried < 0 ? Optional.empty() : nouns.trigger(parse, carried, verb, referents);
            if (noun.isPresent() && !weaker(noun.get().word(), own)) {
                spent.add(carried);
                triggers.add(noun.get());
                if (SAYING.contains(parse.lemma(verb)) && noun.get().word().type() != EventType.STATEMENT) {
                    own.ifPresent(word -> triggers.add(new Trigger(parse, verb, verb, -1, -1, word)));
                }
                return;
            }
        }
        own.ifPresent(word -> {
            boolean same = object >= 0 && (tellsSame(parse, object, word) || isPhrase(parse, verb, object, word));
            int told = same ? object : -1;
            triggers.add(new Trigger(parse, verb, verb, told, -1, word));
            if (object >= 0 && (told >= 0 || !word.objects().isEmpty())) {
                spent.add(object);
            }
        });
    }

    /** Whether the verb's own meaning says more than the noun's, as in "attended the ceremony". */
    private static boolean weaker(EventWord noun, Optional<EventWord> verb) {
        return EventNouns.isVague(noun.type()) && verb.isPresent() && verb.get().type() != EventType.ACTION;
    }

    /** Whether the verb's object is a noun of the verb's own type, as in "closed the deal". */
    private boolean tellsSame(Parse parse, int object, EventWord word) {
        return word.asksForObject()
                && (lexicon.nouns(parse.lemma(object)).stream().anyMatch(n -> n.type() == word.type())
                        || lexicon.nouns(parse.lower(object)).stream().anyMatch(n -> n.type() == word.type()));
    }

    /** Whether a light verb and its bare object are one phrase: "took office", "opened fire". */
    private static boolean isPhrase(Parse parse, int verb, int object, EventWord word) {
        return LIGHT.contains(parse.lemma(verb))
                && word.preposition().isEmpty()
                && word.objects().contains(parse.lemma(object))
                && object == verb + 1;
    }

    /** "a bombing at a station": a noun that a tagger took for a verb. */
    private boolean isGerund(Parse parse, int word) {
        boolean before = word > 0 && Set.of("DT", "PRP$", "POS").contains(parse.tag(word - 1));
        boolean after = word + 1 < parse.size()
                && (parse.token(word + 1).isNoun()
                        || Set.of("JJ", "DT", "CD", "PRP", "PRP$").contains(parse.tag(word + 1)));
        return before
                && !after
                && parse.tag(word).equals("VBG")
                && !lexicon.nouns(parse.lower(word)).isEmpty();
    }

    /** "U.S.-backed": the second part of a compound adjective. */
    private static boolean isHyphened(Parse parse, int verb) {
        return verb > 0
                && parse.lower(verb - 1).endsWith("-")
                && parse.span(verb - 1, verb - 1).end()
                        == parse.span(verb, verb).begin();
    }
}
