package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.extract.event.Senses.Sense;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;

/**
 * Words that tell events of different types by who or what does it: an earthquake that kills attacks nobody, troops that leave
 * withdraw, and what a parliament approves becomes law.
 */
final class Doers {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> CALAMITIES = WORDS.words("calamities");
    private static final Set<String> INDUSTRIAL = WORDS.words("industrial");
    private static final Set<String> EXPLOSIVES = WORDS.words("explosives");
    private static final Set<String> LEGISLATURES = WORDS.words("legislatures");
    private static final Set<String> SOLDIERS = WORDS.words("soldiers");
    /** "a strain of the virus" */
    private static final Set<String> KINDS =
            Set.of("strain", "form", "kind", "type", "series", "wave", "spate", "string", "outbreak", "case", "round");

    private static final Set<String> KILLING = Set.of("kill", "leave dead");
    private static final Set<String> HURTING = Set.of("injure", "wound", "hurt", "leave injured", "leave wounded");
    private static final Set<String> STRIKING =
            Set.of("hit", "strike", "damage", "destroy", "batter", "pound", "pummel", "lash", "wipe", "rip", "tear");
    private static final Set<String> EXPLODING = Set.of("explode", "detonate");
    private static final Set<String> LEAVING = Set.of("leave", "depart", "return", "exit", "go");
    private static final Set<String> EXCHANGED =
            Set.of("fire", "gunfire", "artillery", "shot", "rocket", "missile", "blow", "shell", "mortar");
    private static final Set<String> APPROVING = Set.of("approve", "adopt", "ratify", "okay");
    private static final Set<EventType> MISFORTUNES = EnumSet.of(EventType.DISASTER, EventType.ACCIDENT);
    /** Prepositions before what kills or hurts somebody. */
    private static final Set<String> BY = Set.of("in", "by", "from", "during", "after", "when");

    private Doers() {}

    /** The sense that the one who does it gives the word, if it is not the lexicon's. */
    static Optional<Sense> sense(Trigger trigger) {
        return trigger.nominal() ? ofNoun(trigger) : ofVerb(trigger);
    }

    private static Optional<Sense> ofNoun(Trigger trigger) {
        Parse parse = trigger.parse();
        boolean explosion = Set.of("explosion", "blast").contains(trigger.word().lemma());
        boolean accident = explosion
                && parse.any(
                        trigger.token(),
                        c -> parse.is(c, "compound", "amod", "nmod") && INDUSTRIAL.contains(parse.lemma(c)));
        if (accident) {
            return Optional.of(new Sense(EventType.ACCIDENT, "crash"));
        }
        if (trigger.word().type() == EventType.CONSULT && isOf(trigger, EXCHANGED)) {
            return Optional.of(new Sense(EventType.ASSAULT, "fight"));
        }
        boolean vote = trigger.word().type() == EventType.AGREE
                && trigger.support() >= 0
                && is(parse, Clauses.subject(parse, trigger.support()), LEGISLATURES);
        return vote ? Optional.of(new Sense(EventType.LEGISLATION, "pass")) : Optional.empty();
    }

    /** "an exchange of mortar fire" */
    private static boolean isOf(Trigger trigger, Set<String> words) {
        Parse parse = trigger.parse();
        return parse.any(
                trigger.token(),
                c -> ((parse.is(c, "nmod") && parse.preposition(c).equals("of")) || parse.is(c, "compound"))
                        && (words.contains(parse.lemma(c))
                                || parse.any(c, d -> parse.is(d, "conj") && words.contains(parse.lemma(d)))));
    }

    private static Optional<Sense> ofVerb(Trigger trigger) {
        Parse parse = trigger.parse();
        String verb = trigger.word().lemma();
        String result = verb.equals("leave") ? verb + " " + trigger.word().particle() : verb;
        EventType type = trigger.word().type();
        if (type == EventType.ASSAULT) {
            return ofViolence(trigger, result);
        }
        int subject = Clauses.subject(parse, trigger.token());
        if (type == EventType.ACCIDENT && EXPLODING.contains(verb) && is(parse, subject, EXPLOSIVES)) {
            return Optional.of(new Sense(EventType.ASSAULT, "bomb"));
        }
        if (type == EventType.TRAVEL && LEAVING.contains(verb) && is(parse, subject, SOLDIERS)) {
            return Optional.of(new Sense(EventType.RETREAT, "withdraw"));
        }
        boolean law = ((type == EventType.AGREE && APPROVING.contains(verb))
                        || (type == EventType.ELECTION && verb.equals("vote")))
                && is(parse, subject, LEGISLATURES);
        return law ? Optional.of(new Sense(EventType.LEGISLATION, "pass")) : Optional.empty();
    }

    private static Optional<Sense> ofViolence(Trigger trigger, String verb) {
        if (STRIKING.contains(verb) && isBy(trigger, Set.of(EventType.ECONOMY), Set.of())) {
            return Optional.of(new Sense(EventType.ECONOMY, "fall"));
        }
        if (!isBy(trigger, MISFORTUNES, CALAMITIES)) {
            return Optional.empty();
        }
        if (KILLING.contains(verb)) {
            return Optional.of(new Sense(EventType.DEATH, "die"));
        }
        if (HURTING.contains(verb)) {
            return Optional.of(new Sense(EventType.ACCIDENT, "crash"));
        }
        return STRIKING.contains(verb) ? Optional.of(new Sense(EventType.DISASTER, "natural")) : Optional.empty();
    }

    /** Whether what does it is one of the words, or a noun of one of the types: "killed in a crash", "a quake struck". */
    private static boolean isBy(Trigger trigger, Set<EventType> types, Set<String> words) {
        Parse parse = trigger.parse();
        int verb = trigger.token();
        int subject = parse.isPassive(verb) ? -1 : Clauses.subject(parse, verb);
        return isOne(parse, subject, types, words)
                || isOne(parse, Clauses.agent(parse, verb), types, words)
                || parse.any(
                        verb,
                        c -> parse.is(c, "obl", "advcl")
                                && BY.contains(parse.preposition(c))
                                && (isOne(parse, c, types, words)
                                        || isOne(parse, parse.child(c, "nsubj"), types, words)))
                || follows(parse, verb, types);
    }

    /** "the bus crashed, killing five": what the clause that a participle hangs from tells. */
    private static boolean follows(Parse parse, int verb, Set<EventType> types) {
        int head = parse.head(verb);
        return parse.is(verb, "advcl")
                && parse.tag(verb).equals("VBG")
                && head >= 0
                && head < verb
                && EventLexicon.standard().verbs(parse.lemma(head)).stream()
                        .map(EventWord::type)
                        .findFirst()
                        .filter(types::contains)
                        .isPresent();
    }

    private static boolean isOne(Parse parse, int token, Set<EventType> types, Set<String> words) {
        return token >= 0
                && (words.contains(parse.lemma(token))
                        || words.contains(parse.lower(token))
                        || tells(parse.lemma(token), types)
                        || (token > 0 && tells(parse.lower(token - 1) + " " + parse.lemma(token), types))
                        || parse.any(token, c -> parse.is(c, "compound", "flat") && tells(parse.lower(c), types))
                        || (KINDS.contains(parse.lemma(token))
                                && parse.any(
                                        token,
                                        c -> parse.is(c, "nmod")
                                                && parse.preposition(c).equals("of")
                                                && isOne(parse, c, types, words))));
    }

    private static boolean tells(String noun, Set<EventType> types) {
        return EventLexicon.standard().nouns(noun).stream().anyMatch(w -> types.contains(w.type()));
    }

    private static boolean is(Parse parse, int token, Set<String> words) {
        return token >= 0
                && (words.contains(parse.lemma(token))
                        || words.contains(parse.lower(token))
                        || parse.any(token, c -> parse.is(c, "compound") && words.contains(parse.lower(c))));
    }
}
