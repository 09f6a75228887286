package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.newsgraph.extract.event.SentenceDates.Dated;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/** Which clauses and nouns tell what takes place when the word that they hang from does. */
final class SharedTime {
    private static final Set<String> OCCASIONS = WordClasses.events().words("occasions");
    private static final Set<String> ATTENDING = WordClasses.events().words("attending");
    private static final Set<String> HAPPENING = WordClasses.events().words("happening");

    private static final Set<String> DURING = Set.of("in", "during", "at");
    private static final Set<String> PARTICIPIAL = Set.of("", "by", "in", "while");
    private static final Set<String> PLACED = Set.of("in", "during", "at", "by", "with");
    private static final Set<String> SIMULTANEOUS = Set.of("while", "as", "when");
    private static final Set<String> PERFECT = Set.of("had", "has", "have", "'ve", "'d", "will", "would");

    /** Words between one that tells an event and the one above it that is dated. */
    private static final int REACH = 6;

    /** What is done or suffered by violence and mishap, and those whom it befalls. */
    private static final Set<EventType> HARM =
            EnumSet.of(EventType.ASSAULT, EventType.DEATH, EventType.ACCIDENT, EventType.DISASTER, EventType.CRIME);

    /** What people come together for. */
    private static final Set<EventType> GATHERINGS = EnumSet.of(
            EventType.CONSULT,
            EventType.STATEMENT,
            EventType.ELECTION,
            EventType.SPORT,
            EventType.INAUGURATION,
            EventType.PROTEST,
            EventType.MARRIAGE,
            EventType.TRAVEL);

    /** What is done in front of those who came together. */
    private static final Set<EventType> PRESENTING =
            EnumSet.of(EventType.STATEMENT, EventType.LAUNCH, EventType.AGREE, EventType.DEAL, EventType.AWARD);

    private static final Set<String> AT = Set.of("at", "during");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final EventContexts contexts = EventContexts.standard();

    /** Whether what the trigger tells happens in what the noun tells, and not because of it. */
    boolean takesPlaceIn(Trigger trigger, int noun) {
        Parse parse = trigger.parse();
        return isOccasion(parse, noun)
                || words(parse, noun).stream()
                        .anyMatch(w -> together(w.type(), trigger.word().type()));
    }

    private static boolean together(EventType a, EventType b) {
        return a == b || (HARM.contains(a) && HARM.contains(b));
    }

    private boolean isOccasion(Parse parse, int noun) {
        return OCCASIONS.contains(parse.lemma(noun))
                || words(parse, noun).stream().anyMatch(w -> GATHERINGS.contains(w.type()));
    }

    private List<EventWord> words(Parse parse, int noun) {
        List<EventWord> words = lexicon.nouns(parse.lemma(noun));
        return words.isEmpty() ? lexicon.nouns(parse.lower(noun)) : words;
    }

    /** The time of the nearest word above that the trigger shares it with, by what tells the times of tokens. */
    Optional<When> above(Trigger trigger, IntFunction<Optional<Dated>> times) {
        Parse parse = trigger.parse();
        int t = trigger.carrier();
        for (int steps = 0; steps < REACH; steps++) {
            int head = governor(parse, t);
            if (head < 0) {
                return Optional.empty();
            }
            Optional<Dated> found = times.apply(head);
            if (!shares(parse, t, head, found)) {
                return Optional.empty();
            }
            if (found.isPresent()) {
                return found.map(Dated::when);
            }
            t = head;
        }
        return Optional.empty();
    }

    /** "Announced the plan at a conference": the verb of an occasion that a parser hung from what is made known at it. */
    private int governor(Parse parse, int t) {
        int head = parse.head(t);
        boolean presented = head >= 0
                && parse.is(t, "nmod")
                && AT.contains(parse.preposition(t))
                && isOccasion(parse, t)
                && parse.is(head, "obj")
                && lexicon.verbs(parse.lemma(parse.head(head))).stream().anyMatch(w -> PRESENTING.contains(w.type()));
        return presented ? parse.head(head) : head;
    }

    /** Whether {@code t}, which hangs from the head, tells what takes place when the head does, which is dated so, if at all. */
    private boolean shares(Parse parse, int t, int head, Optional<Dated> date) {
        if (parse.isVerb(t)) {
            return parse.isVerb(head) ? clauses(parse, t, head, date) : atOccasion(parse, t, head);
        }
        return parse.isVerb(head) ? beside(parse, t, head) : nouns(parse, t);
    }

    private boolean clauses(Parse parse, int t, int head, Optional<Dated> date) {
        if (parse.is(t, "conj")) {
            return isSequel(parse, t, head, date);
        }
        if (parse.is(t, "xcomp")) {
            return contexts.underVerb(parse.lemma(head))
                    .filter(r -> r == Realis.ACTUAL)
                    .isPresent();
        }
        return parse.is(t, "advcl")
                && ((parse.tag(t).equals("VBG") && parse.child(t, "aux") < 0)
                        ? PARTICIPIAL.contains(parse.preposition(t))
                        : isSimultaneous(parse, t, head));
    }

    /**
     * Of two verbs under one subject the second happens on the day of the first ("met the queen on Monday and flew home"), but not
     * in any longer time, unless that stands before or behind both; of two with subjects of their own only what opens the sentence dates both.
     */
    private static boolean isSequel(Parse parse, int t, int head, Optional<Dated> date) {
        boolean sameTense = !parse.any(t, c -> parse.is(c, "aux") && PERFECT.contains(parse.lower(c)))
                && (parse.tag(t).equals(parse.tag(head))
                        || !Set.of("VBZ", "VBP").contains(parse.tag(t)));
        if (date.isEmpty()) {
            return sameTense && parse.child(t, "nsubj") < 0;
        }
        int at = date.get().token();
        boolean same = parse.child(t, "nsubj") < 0;
        return sameTense && (at < head || (same && (at > t || date.get().when().isDay())));
    }

    /** "resigned on Monday as crowds cheered": a finite clause in the past beside one in the past. */
    private static boolean isSimultaneous(Parse parse, int t, int head) {
        return parse.any(t, c -> parse.is(c, "mark", "advmod") && SIMULTANEOUS.contains(parse.lower(c)))
                && isPast(parse, t)
                && isPast(parse, head)
                && t > head;
    }

    private static boolean isPast(Parse parse, int verb) {
        int aux = parse.child(verb, "aux");
        return parse.tag(aux >= 0 ? aux : verb).equals("VBD")
                && !(aux >= 0 && parse.lower(aux).equals("had"));
    }

    /** "a ceremony attended by leaders", "a conference where he spoke": what is told of an occasion happens at it. */
    private boolean atOccasion(Parse parse, int t, int noun) {
        if (!isOccasion(parse, noun) || !parse.is(t, "acl")) {
            return false;
        }
        boolean past = parse.child(t, "aux") < 0 || isPast(parse, t);
        boolean there = parse.any(t, c -> parse.lower(c).equals("where"))
                || parse.any(t, c -> parse.isRelativePronoun(c) && DURING.contains(parse.preposition(c)));
        return past && (there || (ATTENDING.contains(parse.lemma(t)) && parse.isPassive(t)));
    }

    private boolean beside(Parse parse, int noun, int verb) {
        if (parse.is(noun, "nsubj")) {
            return HAPPENING.contains(parse.lemma(verb)) || isAlike(parse, noun, verb);
        }
        return parse.is(noun, "obl", "nmod")
                && PLACED.contains(parse.preposition(noun))
                && (isOccasion(parse, noun) || isAlike(parse, noun, verb));
    }

    /** Whether verb and noun can tell one event, or harm and what does it. */
    private boolean isAlike(Parse parse, int noun, int verb) {
        return words(parse, noun).stream()
                .anyMatch(n -> lexicon.verbs(parse.lemma(verb)).stream().anyMatch(v -> together(n.type(), v.type())));
    }

    private boolean nouns(Parse parse, int t) {
        boolean during = parse.is(t, "nmod") && DURING.contains(parse.preposition(t)) && isOccasion(parse, t);
        return parse.is(t, "conj", "compound") || during;
    }
}
