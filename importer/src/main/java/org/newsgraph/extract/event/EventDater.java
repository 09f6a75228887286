package org.newsgraph.extract.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.extract.event.SentenceDates.Dated;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.EventType;
import org.newsgraph.model.TimeExpression;

/** Finds when a trigger's event took place: the time expression that the tree ties to it. */
final class EventDater {
    private static final Set<String> OCCASION = Set.of("in", "at", "during", "on");

    private static final Set<String> ASKED = Set.of("ask", "question", "press", "quiz");

    private final EventLexicon lexicon = EventLexicon.standard();
    private final SharedTime shared = new SharedTime();
    private final List<TimeExpression> times;

    EventDater(List<TimeExpression> times) {
        this.times = List.copyOf(times);
    }

    /** The dates of a sentence by the verb or noun that each belongs to. */
    SentenceDates dates(Parse parse) {
        return SentenceDates.of(parse, times);
    }

    Optional<When> when(Trigger trigger, SentenceDates dates) {
        return dates.at(trigger.token())
                .or(() -> dates.at(trigger.carrier()))
                .or(() -> within(trigger, dates))
                .or(() -> ofObject(trigger, dates))
                .or(() -> fromAbove(trigger, dates))
                .or(() -> ofParticiple(trigger, dates))
                .or(() -> only(trigger, dates));
    }

    /**
     * The only date of a sentence dates the main verb before it, if it is a day that hangs from some noun by a preposition, or
     * hangs so from the verb's object: "rejected the proposal in October".
     */
    private static Optional<When> only(Trigger trigger, SentenceDates dates) {
        Parse parse = trigger.parse();
        int noun = dates.only();
        boolean bare = trigger.nominal() && trigger.support() < 0;
        if (noun <= trigger.carrier() || bare || parse.isVerb(noun) || !parse.is(trigger.carrier(), "root")) {
            return Optional.empty();
        }
        boolean object = parse.is(noun, "obj") && parse.head(noun) == trigger.carrier();
        return dates.best(noun)
                .filter(d -> d.token() > noun
                        && ((object && parse.head(d.token()) == noun)
                                || d.when().isDay()))
                .map(Dated::when);
    }

    /** The date of what an event took place in: "the bombing during the siege in 1994", "said at a rally on 5 March". */
    private Optional<When> within(Trigger trigger, SentenceDates dates) {
        Parse parse = trigger.parse();
        return parse.children(trigger.carrier(), "nmod", "obl").stream()
                .filter(c -> OCCASION.contains(parse.preposition(c)))
                .flatMap(c -> Stream.concat(Stream.of(c), parse.children(c, "appos").stream()))
                .filter(c -> dates.has(c)
                        && (shared.takesPlaceIn(trigger, c) || isDuring(trigger, c, dates))
                        && !hasEventBetween(parse, trigger.carrier(), c, dates))
                .findFirst()
                .flatMap(dates::at);
    }

    /** Whatever the noun tells, unless it may belong to an event noun before it: "criticised the bombing during the war of 1999". */
    private static boolean isDuring(Trigger trigger, int noun, SentenceDates dates) {
        Parse parse = trigger.parse();
        return parse.preposition(noun).equals("during")
                && !parse.any(trigger.carrier(), c -> c < noun && parse.is(c, "obj") && dates.isEvent(c));
    }

    /** "An investigation into interference in the 2016 election": the last noun may be one of the noun between. */
    private static boolean hasEventBetween(Parse parse, int governor, int noun, SentenceDates dates) {
        for (int t = governor + 1; t < noun && parse.preposition(noun).equals("in"); t++) {
            if (parse.token(t).isNoun() && dates.isEvent(t) && parse.is(t, "nmod", "obl") && parse.head(t) != noun) {
                return true;
            }
        }
        return false;
    }

    /** The date of the event that the verb decides: "won the 8 November election". */
    private Optional<When> ofObject(Trigger trigger, SentenceDates dates) {
        Parse parse = trigger.parse();
        return parse.children(trigger.token(), "obj").stream()
                .filter(c -> dates.has(c)
                        && !trigger.nominal()
                        && trigger.word().type() != EventType.STATEMENT
                        && lexicon.nouns(parse.lemma(c)).stream()
                                .anyMatch(w -> w.type() == trigger.word().type()))
                .findFirst()
                .flatMap(dates::at);
    }

    /** The day of a participle that opens the sentence: "speaking in Berlin on Monday, she said". */
    private static Optional<When> ofParticiple(Trigger trigger, SentenceDates dates) {
        Parse parse = trigger.parse();
        int verb = trigger.carrier();
        return parse.children(verb, "advcl").stream()
                .filter(c -> c < verb && dates.has(c) && opens(parse, c))
                .findFirst()
                .flatMap(dates::at)
                .filter(When::isDay);
    }

    private static boolean opens(Parse parse, int participle) {
        boolean beside = parse.tag(participle).equals("VBG") || ASKED.contains(parse.lemma(participle));
        return beside
                && parse.child(participle, "aux", "nsubj") < 0
                && Set.of("", "while", "when").contains(parse.preposition(participle));
    }

    private Optional<When> fromAbove(Trigger trigger, SentenceDates dates) {
        return shared.above(trigger, dates::best);
    }
}
