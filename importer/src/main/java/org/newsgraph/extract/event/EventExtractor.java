package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.extract.LogisticModel;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/**
 * Finds events with their arguments, time, place and realis, one event for all its mentions in the document. Triggers come
 * from the lexicon of events, arguments from the dependency tree, and where an encoder has read the sentences, both from it too. Immutable and thread-safe.
 */
public final class EventExtractor {
    /** What tells of the article and not of the world: "Updated on Monday". */
    private static final Set<BlockKind> FURNITURE =
            EnumSet.of(BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.BOILERPLATE);

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
        List<Candidate> all = tellings(
                reading, referents, times, c -> reading.eventScores().isEmpty() ? judge.judged(c, referents) : c);
        List<Candidate> dated = new DocumentDates(reading, times).complete(all);
        return new EventAssembly(new Aftermath(told(reading), dated)).events(new Coreference(referents).group(dated));
    }

    /** What the rules find, sentence by sentence, with the features that the model sees. */
    public List<TellingSample> samples(Reading reading, Mentions mentions, List<TimeExpression> times) {
        Referents referents = new Referents(mentions);
        return tellings(reading, referents, times, c -> TellingSample.of(c, referents));
    }

    /**
     * What rules and encoder find together by this weighting, sentence by sentence, before what one telling says of another is
     * put in; nothing if no encoder has read the sentences.
     */
    public List<EncodedSample> samples(
            Reading reading, Mentions mentions, List<TimeExpression> times, EncoderWeighting weighting) {
        TellingFinder finder = new TellingFinder(reading, new Referents(mentions), times, weighting);
        return told(reading).stream()
                .flatMap(sentence -> finder.samples(new Parse(sentence)).stream())
                .toList();
    }

    /** What is made of each telling, while its sentence is the last that the referents know. */
    private <T> List<T> tellings(
            Reading reading, Referents referents, List<TimeExpression> times, Function<Candidate, T> made) {
        TellingFinder finder = new TellingFinder(reading, referents, times, EncoderWeighting.FITTED);
        List<T> all = new ArrayList<>();
        for (Sentence sentence : told(reading)) {
            Parse parse = new Parse(sentence);
            embedding.complete(parse, finder.find(parse), referents).stream()
                    .map(made)
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Sentence> told(Reading reading) {
        return reading.sentences().stream()
                .filter(s -> !FURNITURE.contains(reading.block(s).kind()))
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
