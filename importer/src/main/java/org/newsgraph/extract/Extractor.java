package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.extract.event.EventExtractor;
import org.newsgraph.extract.mention.Dependents;
import org.newsgraph.extract.mention.Domestic;
import org.newsgraph.extract.mention.LeaderCountries;
import org.newsgraph.extract.mention.Locals;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.relation.RelationExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.extract.statement.StatementExtractor;
import org.newsgraph.extract.time.TimeTagger;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;
import org.newsgraph.model.SentenceSpan;
import org.newsgraph.model.Statement;
import org.newsgraph.model.TimeExpression;

/** Extracts everything from one annotated article. Immutable and thread-safe. */
public final class Extractor {
    private final QuotationFinder quotationFinder = new QuotationFinder();
    private final MentionExtractor mentionExtractor = new MentionExtractor();
    private final LeaderCountries leaderCountries = new LeaderCountries();
    private final Dependents dependents = new Dependents();
    private final Locals locals = new Locals();
    private final Domestic domestic = new Domestic();
    private final TimeTagger timeTagger = new TimeTagger();
    private final EventExtractor eventExtractor = new EventExtractor();
    private final RelationExtractor relationExtractor = new RelationExtractor();
    private final StatementExtractor statementExtractor = new StatementExtractor();

    public Extraction extract(Reading reading) {
        List<Quotation> quotations = quotationFinder.find(reading);
        Mentions mentions = mentionExtractor.extract(reading, quotations);
        List<TimeExpression> times = timeTagger.tag(reading);
        List<Event> events = eventExtractor.extract(reading, mentions, times);
        List<Relation> relations = relationExtractor.extract(reading, mentions, events);
        List<SentenceSpan> sentences = reading.sentences().stream()
                .map(s -> new SentenceSpan(s.index(), s.span()))
                .toList();
        List<Statement> statements = statementExtractor.extract(reading, mentions, quotations, times, events);
        Mentions placed = leaderCountries.assign(reading, mentions, relations);
        List<Relation> plausible = leaderCountries.plausible(relations, placed);
        Mentions own = locals.assign(reading, dependents.assign(reading, placed, plausible), events);
        return new Extraction(
                reading.article(),
                sentences,
                domestic.assign(reading, own, plausible, events),
                times,
                said(events, statements),
                plausible,
                statements);
    }

    /** The events, with the statement whose words tell each first. */
    private static List<Event> said(List<Event> events, List<Statement> statements) {
        return events.stream()
                .map(e -> statements.stream()
                        .filter(s -> s.tells(e.trigger()))
                        .findFirst()
                        .map(s -> e.saidIn(s.id()))
                        .orElse(e))
                .toList();
    }
}
