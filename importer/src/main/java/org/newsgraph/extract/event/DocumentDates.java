package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/**
 * Dates events that their sentence leaves undated, only where that is safe. News tells its own day: what the main clauses
 * of headline and lead tell as done or say happened on the day that the lead states, otherwise on the day of publication (or
 * of the dateline). What goes on from a sentence that states a day happened on that day. Whatever else is told or said deeper
 * in the report may be older, unless an encoder takes a main clause or a noun for news of the day. No event that is told as done lies after the day of publication.
 */
final class DocumentDates {
    private static final Set<String> ARTICLE = Set.of("a", "an");
    private static final Set<String> POINTING = Set.of("the", "this", "that");
    private static final Set<String> OTHERS = WordClasses.events().words("distinguishing");

    /** Sentences that a definite noun points back. */
    private static final int NEAR = 5;

    private final @Nullable LocalDate day;
    private final EventDater dater;
    private final SharedTime together = new SharedTime();
    private final Map<Integer, SentenceDates> dates = new HashMap<>();
    private final Layout layout;

    DocumentDates(Reading reading, List<TimeExpression> times) {
        this.layout = new Layout(reading);
        LocalDate published = reading.article().publishedOn();
        this.day = published != null ? published : dateline(reading, times);
        this.dater = new EventDater(times);
    }

    /** A date that stands alone in one of the first lines. */
    private static @Nullable LocalDate dateline(Reading reading, List<TimeExpression> times) {
        List<Sentence> first = reading.sentences().stream().limit(4).toList();
        return times.stream()
                .filter(t -> t.start() != null && Objects.equals(t.start(), t.end()))
                .filter(t -> first.stream()
                        .anyMatch(s -> s.span().contains(t.span())
                                && s.span().length() <= t.span().length() + 12))
                .map(TimeExpression::start)
                .findFirst()
                .orElse(null);
    }

    List<Candidate> complete(List<Candidate> candidates) {
        NewsDay news = new NewsDay(candidates, day, layout);
        ReferenceTime reference = new ReferenceTime(day);
        List<Candidate> dated = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= candidates.size(); to++) {
            if (to == candidates.size()
                    || candidates.get(to).sentence() != candidates.get(from).sentence()) {
                dated.addAll(sentence(candidates.subList(from, to), news, reference, dated));
                from = to;
            }
        }
        return dated;
    }

    private List<Candidate> sentence(
            List<Candidate> here, NewsDay news, ReferenceTime reference, List<Candidate> before) {
        reference.read(
                here.stream().filter(c -> !isQuoted(c)).toList(),
                layout.paragraph(here.get(0).sentence()));
        List<Candidate> dated = new ArrayList<>();
        for (Candidate c : here) {
            Candidate told = future(c) ? (isReport(c) ? c.withTime(null) : c.withRealis(Realis.PLANNED)) : c;
            dated.add(encoded(isOpen(told) ? told.withTime(inferred(told, news, reference, before)) : told, news));
        }
        Map<Integer, Candidate> byToken = EventExtractor.byToken(dated);
        return dated.stream()
                .map(c -> isInLead(c) && isOpen(c) && !isTimed(c) && !isQuoted(c) && isNew(c)
                        ? c.withTime(shared(c, byToken))
                        : c)
                .toList();
    }

    /** With the day of the story if an encoder takes the noun or main clause for news of the day and no rule gives a time. */
    private Candidate encoded(Candidate c, NewsDay news) {
        Parse parse = c.trigger().parse();
        boolean main = !c.verbal()
                || Narration.isMain(parse, Narration.finite(parse, c.trigger().carrier()));
        boolean may = isOpen(c) && main && !isTimed(c) && !isQuoted(c);
        return may && c.dating().isOfTheDay() ? c.withTime(news.of(c)) : c;
    }

    /** Not a definite noun, which may point to what took place before. */
    private static boolean isNew(Candidate c) {
        Parse parse = c.trigger().parse();
        return c.verbal()
                || parse.any(c.trigger().token(), d -> parse.is(d, "det") && ARTICLE.contains(parse.lower(d)));
    }

    private boolean isQuoted(Candidate c) {
        return layout.isQuoted(c.trigger().span());
    }

    /** The time of what it takes place together with, by its sentence. */
    private @Nullable When shared(Candidate c, Map<Integer, Candidate> byToken) {
        return together.above(
                        c.trigger(),
                        token -> Optional.ofNullable(byToken.get(token))
                                .map(Candidate::time)
                                .map(time -> new SentenceDates.Dated(time.inferred(), token)))
                .orElse(null);
    }

    private static boolean isOpen(Candidate c) {
        return c.time() == null && c.realis() == Realis.ACTUAL;
    }

    private @Nullable When inferred(Candidate c, NewsDay news, ReferenceTime reference, List<Candidate> before) {
        When story = news.day();
        if (story == null || isTimed(c)) {
            return null;
        }
        if (news.isTheSame(c)) {
            return news.of(c);
        }
        if (isQuoted(c) || !c.verbal()) {
            boolean told = layout.isHeading(c.sentence()) && news.isHeadline(c);
            return told ? story : c.verbal() ? null : earlier(c, before);
        }
        Parse parse = c.trigger().parse();
        int verb = Narration.finite(parse, c.trigger().carrier());
        boolean past = Narration.isPast(parse, verb);
        When continued = past && Narration.isMain(parse, verb) ? reference.continues(c) : null;
        if (continued != null) {
            return continued;
        }
        boolean elsewhere = past && reference.isElsewhere(c, layout.paragraph(c.sentence()), story);
        return elsewhere || !ofTheDay(c, parse, verb, story) ? null : news.of(c);
    }

    /** "The Brazilian deal": the time of what was told of the same ones shortly before, if a definite noun can only mean that. */
    private static @Nullable When earlier(Candidate c, List<Candidate> before) {
        Parse parse = c.trigger().parse();
        int noun = c.trigger().token();
        if (!parse.hasAny(noun, POINTING)
                || parse.hasAny(noun, OTHERS)
                || c.participants().isEmpty()) {
            return null;
        }
        List<Optional<When>> times = before.stream()
                .filter(b -> b.type() == c.type()
                        && b.verbal()
                        && b.realis() == Realis.ACTUAL
                        && c.sentence() - b.sentence() <= NEAR
                        && b.entities().containsAll(c.entities()))
                .map(b -> Optional.ofNullable(b.time()))
                .distinct()
                .toList();
        return times.size() == 1 ? times.get(0).map(When::inferred).orElse(null) : null;
    }

    private SentenceDates dates(Candidate c) {
        return dates.computeIfAbsent(c.sentence(), s -> dater.dates(c.trigger().parse()));
    }

    /** Whether its clause, or one that it goes on from, has a time of its own that says more or less than a day. */
    private boolean isTimed(Candidate c) {
        Parse parse = c.trigger().parse();
        SentenceDates here = dates(c);
        int t = c.trigger().carrier();
        while (t >= 0 && !here.isTimed(t) && parse.is(t, "conj")) {
            t = parse.head(t);
        }
        return (t >= 0 && here.isTimed(t)) || here.isTimed(c.trigger().token());
    }

    /** Deeper in a report, what its words do not date may have been done or said at any time. */
    private boolean isInLead(Candidate c) {
        return layout.before(c.sentence()) < NewsDay.LEAD;
    }

    private boolean ofTheDay(Candidate c, Parse parse, int verb, When story) {
        boolean said = c.type() == EventType.STATEMENT;
        boolean heading = layout.isHeading(c.sentence());
        if (!isInLead(c) || Narration.isOverTime(parse, verb)) {
            return false;
        }
        boolean told = Narration.isPast(parse, verb)
                || (Narration.isPerfect(parse, verb) && !(said && layout.before(c.sentence()) > 0))
                || ((said || heading) && Narration.isPresent(parse, verb))
                || (heading && Narration.isBareParticiple(parse, verb));
        return told && Narration.isMain(parse, verb) && (said || !isElsewhen(c, story));
    }

    /** Whether its sentence speaks of another time too, so that it may tell of that one. */
    private boolean isElsewhen(Candidate c, When story) {
        return dates(c).ofClauses().stream().anyMatch(d -> !d.overlaps(story));
    }

    /** "Kenya says that it will vote on Sunday": the saying is not to come, whatever date stands beside it. */
    private static boolean isReport(Candidate c) {
        return c.type() == EventType.STATEMENT
                && !c.trigger().nominal()
                && Set.of("VBD", "VBZ", "VBP")
                        .contains(c.trigger().parse().tag(c.trigger().token()));
    }

    private boolean future(Candidate c) {
        When time = c.time();
        return day != null
                && time != null
                && c.realis() == Realis.ACTUAL
                && time.first().isAfter(day);
    }
}
