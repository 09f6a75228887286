package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.newsgraph.extract.event.EncodedSample.Finder;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/**
 * Finds the tellings of one document, sentence by sentence in order: by the rules, and where an encoder has read the sentence,
 * by both together. Not thread-safe, since it remembers in which senses words were told.
 */
final class TellingFinder {
    private static final TriggerFinder TRIGGERS = new TriggerFinder();
    private static final RealisJudge REALIS = new RealisJudge();

    private final Reading reading;
    private final Referents referents;
    private final EventDater dater;
    private final Contest contest;
    private final EncoderWeighting weighting;
    private final List<TimeExpression> times;
    private final SensesOfDocument senses = new SensesOfDocument();

    TellingFinder(Reading reading, Referents referents, List<TimeExpression> times, EncoderWeighting weighting) {
        this.reading = reading;
        this.referents = referents;
        this.dater = new EventDater(times);
        this.contest = new Contest(reading);
        this.weighting = weighting;
        this.times = List.copyOf(times);
    }

    /** The tellings of a sentence, in order. */
    List<Candidate> find(Parse parse) {
        Set<Integer> doubted = new HashSet<>();
        List<Candidate> found = byRule(parse, doubted);
        return scores(parse)
                .map(scores -> together(parse, scores, found, doubted, (rules, together) -> together).stream()
                        .sorted(Comparator.comparingInt(c -> c.trigger().token()))
                        .toList())
                .orElse(found);
    }

    /** The same as the rules have them and as both together have them; none if no encoder has read the sentence. */
    List<EncodedSample> samples(Parse parse) {
        Set<Integer> doubted = new HashSet<>();
        List<Candidate> found = byRule(parse, doubted);
        Map<Span, List<String>> entities = EncodedSample.entities(parse, referents);
        return scores(parse)
                .map(scores -> together(parse, scores, found, doubted, (rules, together) -> {
                    boolean isDoubted = doubted.contains(rules.trigger().token());
                    Finder finder = found.contains(rules) ? Finder.RULES : isDoubted ? Finder.DOUBTED : Finder.ENCODER;
                    return EncodedSample.of(finder, rules, together, entities);
                }))
                .orElse(List.of());
    }

    private Optional<EventScores> scores(Parse parse) {
        return reading.scores(parse.sentence());
    }

    private List<Candidate> byRule(Parse parse, Set<Integer> doubted) {
        ArgumentFinder finder = new ArgumentFinder(referents);
        SentenceDates dates = dater.dates(parse);
        List<Candidate> found = new ArrayList<>();
        List<Trigger> triggers = new ArrayList<>(TRIGGERS.find(parse, referents));
        triggers.sort((a, b) -> Integer.compare(a.token(), b.token()));
        for (Trigger trigger : triggers) {
            ArgumentFinder.Arguments args = finder.find(trigger);
            List<EntityType> participants = referents.types(ArgumentFinder.participants(args.args()));
            EventType type = contest.type(trigger);
            if (contest.isFigure(trigger)
                    || States.isTold(trigger)
                    || Senses.tellsNothing(trigger, type, participants, referents)
                    || Metaphors.isEmpty(trigger, type, participants)) {
                doubted.add(trigger.token());
                continue;
            }
            Optional<When> when = dater.when(trigger, dates);
            Senses.Sense sense = Metaphors.sense(trigger, type, participants)
                    .orElseGet(() -> new Senses.Sense(type, contest.mode(trigger, parse)));
            found.add(new Candidate(
                    trigger,
                    sense.type(),
                    sense.mode(),
                    REALIS.judge(trigger),
                    args.args(),
                    args.place(),
                    args.object(),
                    when.orElse(null),
                    List.of(),
                    !ArgumentFinder.participants(args.args()).isEmpty(),
                    1,
                    Dating.UNKNOWN,
                    false));
        }
        return found;
    }

    /** What is made of each telling by rule, or in the words that only the encoder finds, and of what it is for both together. */
    private <T> List<T> together(
            Parse parse,
            EventScores scores,
            List<Candidate> found,
            Set<Integer> doubted,
            BiFunction<Candidate, Candidate, T> made) {
        EncodedSentence sentence = new EncodedSentence(parse, scores, times, senses, weighting);
        ArgumentFinder finder = new ArgumentFinder(referents);
        SentenceDates dates = dater.dates(parse);
        List<Candidate> all = new ArrayList<>(found);
        for (Trigger trigger : sentence.beside(found, doubted)) {
            ArgumentFinder.Arguments args = finder.find(trigger);
            all.add(new Candidate(
                    trigger,
                    trigger.word().type(),
                    trigger.word().mode(),
                    REALIS.judge(trigger),
                    args.args(),
                    args.place(),
                    args.object(),
                    dater.when(trigger, dates).orElse(null),
                    List.of(),
                    true,
                    1,
                    Dating.UNKNOWN,
                    false));
        }
        Set<Integer> accompanied =
                all.stream().map(c -> AccompanyingSpeech.clause(c.trigger())).collect(Collectors.toSet());
        return all.stream()
                .map(c -> made.apply(
                        c,
                        sentence.read(
                                c,
                                accompanied.contains(c.trigger().token()),
                                REALIS.isDoneBySpeaking(c.trigger()),
                                isPast(c),
                                referents)))
                .toList();
    }

    private boolean isPast(Candidate c) {
        LocalDate news = reading.article().publishedOn();
        When time = c.time();
        return news != null && time != null && time.last().isBefore(news);
    }
}
