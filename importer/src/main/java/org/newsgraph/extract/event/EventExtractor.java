package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/**
 * Finds events with their arguments, time, place and realis, one event for all its mentions in the document. Triggers come
 * from the lexicon of events, arguments from the dependency tree. Immutable and thread-safe.
 */
public final class EventExtractor {
    /** What tells of the article and not of the world: "Updated on Monday". */
    private static final Set<BlockKind> FURNITURE =
            EnumSet.of(BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.BOILERPLATE);

    private final TriggerFinder triggerFinder = new TriggerFinder();
    private final RealisJudge realisJudge = new RealisJudge();
    private final Embedding embedding = new Embedding();
    private final EventJudge judge;

    /** An extractor with the model that is shipped with Newsgraph. */
    public EventExtractor() {
        this(LogisticModel.shipped(EventExtractor.class, "event-model.tsv"));
    }

    /** An extractor with this model; one that knows no task leaves all to the rules. */
    public EventExtractor(LogisticModel model) {
        this.judge = new EventJudge(model);
    }

    public List<Event> extract(Reading reading, Mentions mentions, List<TimeExpression> times) {
        Referents referents = new Referents(mentions);
        List<Candidate> all = byRule(
                reading, referents, times, c -> reading.eventScores().isEmpty() ? judge.judged(c, referents) : c);
        List<Candidate> dated = new DocumentDates(reading, times).complete(all);
        return new EventAssembly(new Aftermath(told(reading), dated)).events(new Coreference(referents).group(dated));
    }

    /** What the rules find, sentence by sentence, with the features that the model sees. */
    public List<TellingSample> samples(Reading reading, Mentions mentions, List<TimeExpression> times) {
        Referents referents = new Referents(mentions);
        return byRule(reading, referents, times, c -> TellingSample.of(c, referents));
    }

    List<Candidate> raw(Reading reading, Mentions mentions, List<TimeExpression> times) {
        Referents referents = new Referents(mentions);
        return byRule(reading, referents, times, c -> c);
    }

    /** What is made of each telling that the rules find, while its sentence is the last that the referents know. */
    private <T> List<T> byRule(
            Reading reading, Referents referents, List<TimeExpression> times, Function<Candidate, T> made) {
        EventDater dater = new EventDater(times);
        Contest contest = new Contest(reading);
        SensesOfDocument senses = new SensesOfDocument();
        List<T> all = new ArrayList<>();
        for (Sentence sentence : told(reading)) {
            Parse parse = new Parse(sentence);
            Set<Integer> doubted = new HashSet<>();
            List<Candidate> found = ofSentence(parse, referents, dater, contest, doubted);
            List<Candidate> read = reading.scores(sentence)
                    .map(scores -> encoded(
                            new EncodedSentence(parse, scores, senses), parse, found, doubted, referents, dater))
                    .orElse(found);
            embedding.complete(parse, read, referents).stream().map(made).forEach(all::add);
        }
        return all;
    }

    private static List<Sentence> told(Reading reading) {
        return reading.sentences().stream()
                .filter(s -> !FURNITURE.contains(reading.block(s).kind()))
                .toList();
    }

    private List<Candidate> ofSentence(
            Parse parse, Referents referents, EventDater dater, Contest contest, Set<Integer> doubted) {
        ArgumentFinder finder = new ArgumentFinder(referents);
        SentenceDates dates = dater.dates(parse);
        List<Candidate> found = new ArrayList<>();
        List<Trigger> triggers = new ArrayList<>(triggerFinder.find(parse, referents));
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
                    realisJudge.judge(trigger),
                    args.args(),
                    args.place(),
                    args.object(),
                    when.orElse(null),
                    List.of(),
                    !ArgumentFinder.participants(args.args()).isEmpty(),
                    1));
        }
        return found;
    }

    /** What the rules find, as the encoder reads it, and what only the encoder finds. */
    private List<Candidate> encoded(
            EncodedSentence sentence,
            Parse parse,
            List<Candidate> found,
            Set<Integer> doubted,
            Referents referents,
            EventDater dater) {
        ArgumentFinder finder = new ArgumentFinder(referents);
        SentenceDates dates = dater.dates(parse);
        List<Candidate> all = new ArrayList<>(found);
        for (Trigger trigger : sentence.beside(found, doubted)) {
            ArgumentFinder.Arguments args = finder.find(trigger);
            all.add(new Candidate(
                    trigger,
                    trigger.word().type(),
                    trigger.word().mode(),
                    realisJudge.judge(trigger),
                    args.args(),
                    args.place(),
                    args.object(),
                    dater.when(trigger, dates).orElse(null),
                    List.of(),
                    true,
                    1));
        }
        Set<Integer> accompanied =
                all.stream().map(c -> AccompanyingSpeech.clause(c.trigger())).collect(Collectors.toSet());
        return all.stream()
                .map(c -> sentence.read(
                        c,
                        accompanied.contains(c.trigger().token()),
                        realisJudge.isDoneBySpeaking(c.trigger()),
                        referents))
                .sorted(Comparator.comparingInt(c -> c.trigger().token()))
                .toList();
    }

    /** Candidates by the token of their trigger. */
    static Map<Integer, Candidate> byToken(List<Candidate> candidates) {
        Map<Integer, Candidate> byToken = new HashMap<>();
        for (Candidate c : candidates) {
            byToken.put(c.trigger().token(), c);
            if (c.trigger().support() >= 0) {
                byToken.putIfAbsent(c.trigger().support(), c);
            }
        }
        return byToken;
    }

    static boolean isOpen(Realis realis) {
        return realis == Realis.PLANNED || realis == Realis.HYPOTHETICAL;
    }
}
