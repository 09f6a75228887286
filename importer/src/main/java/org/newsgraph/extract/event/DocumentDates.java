package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.TimeExpression;

/**
 * Dates events that their sentence leaves undated, only where that is safe. News tells its own day: what the main clauses
 * of headline and lead tell as done, and what is said there, happened on the day that the lead states, otherwise on the day
 * of publication (or of the dateline). What goes on from a sentence that states a day happened on that day. No event that is
 * told as done lies after the day of publication.
 */
final class DocumentDates {
    /** Sentences of the report that tell the news of the day, headings and datelines not counted. */
    private static final int LEAD = 5;

    private static final int SAID = 12;

    /** Days that a report's first sentence, and the rest of its lead, may tell the news of. */
    private static final int FIRST_RECENT = 31;

    private static final int RECENT = 10;

    private static final Set<String> ARTICLE = Set.of("a", "an");

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
        Candidate lead = lead(candidates);
        ReferenceTime reference = new ReferenceTime(day);
        List<Candidate> dated = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= candidates.size(); to++) {
            if (to == candidates.size() || candidates.get(to).sentence() != candidates.get(from).sentence()) {
                dated.addAll(sentence(candidates.subList(from, to), lead, reference));
                from = to;
            }
        }
        return dated;
    }

    private List<Candidate> sentence(List<Candidate> here, @Nullable Candidate lead, ReferenceTime reference) {
        reference.read(
                here.stream().filter(c -> !isQuoted(c)).toList(),
                layout.paragraph(here.get(0).sentence()));
        List<Candidate> dated = new ArrayList<>();
        for (Candidate c : here) {
            Candidate told = future(c) ? (isReport(c) ? c.withTime(null) : c.withRealis(Realis.PLANNED)) : c;
            dated.add(isOpen(told) ? told.withTime(inferred(told, lead, reference)) : told);
        }
        Map<Integer, Candidate> byToken = EventExtractor.byToken(dated);
        return dated.stream()
                .map(c -> isOpen(c) && !isTimed(c) && !isQuoted(c) && isNew(c) ? c.withTime(shared(c, byToken)) : c)
                .toList();
    }

    /** Not a definite noun, which may point to what took place before. */
    private static boolean isNew(Candidate c) {
        Parse parse = c.trigger().parse();
        return isVerbal(c)
                || parse.any(
                        c.trigger().token(), d -> parse.is(d, "det") && ARTICLE.contains(parse.lower(d)));
    }

    private boolean isQuoted(Candidate c) {
        return layout.isQuoted(c.trigger().span());
    }

    /** The time of what it takes place together with, by its sentence. */
    private @Nullable When shared(Candidate c, Map<Integer, Candidate> byToken) {
        return together.above(c.trigger(), token -> Optional.ofNullable(byToken.get(token))
                        .map(Candidate::time)
                        .map(time -> new SentenceDates.Dated(time.inferred(), token)))
                .orElse(null);
    }

    private static boolean isOpen(Candidate c) {
        return c.time() == null && c.realis() == Realis.ACTUAL;
    }

    private @Nullable When inferred(Candidate c, @Nullable Candidate lead, ReferenceTime reference) {
        When now = day == null ? null : When.day(day);
        When story = lead != null && lead.time() != null ? lead.time().inferred() : now;
        if (story == null || isTimed(c)) {
            return null;
        }
        When said = c.type() == EventType.STATEMENT && now != null ? now : story;
        if (lead != null && belongs(c, lead)) {
            return said;
        }
        if (isQuoted(c) || !isVerbal(c)) {
            return null;
        }
        Parse parse = c.trigger().parse();
        int verb = Narration.finite(parse, c.trigger().carrier());
        boolean past = Narration.isPast(parse, verb);
        When continued = past && Narration.isMain(parse, verb) ? reference.continues(c) : null;
        if (continued != null) {
            return continued;
        }
        boolean elsewhere = past && reference.isElsewhere(c, layout.paragraph(c.sentence()), story);
        return elsewhere || !ofTheDay(c, parse, verb, story) ? null : said;
    }

    private static boolean isVerbal(Candidate c) {
        return !c.trigger().nominal() || c.trigger().support() >= 0;
    }

    private SentenceDates dates(Candidate c) {
        return dates.computeIfAbsent(
                c.sentence(), s -> dater.dates(c.trigger().parse()));
    }

    /** Whether its clause, or one that it goes on from, has a time of its own that says more or less than a day. */
    private boolean isTimed(Candidate c) {
        Parse parse = c.trigger().parse();
        SentenceDates here = dates(c);
        int t = c.trigger().carrier();
        while (t >= 0 && !here.isTimed(t) && parse.is(t, "conj")) {
            t = parse.head(t);
        }
        return t >= 0 && here.isTimed(t) || here.isTimed(c.trigger().token());
    }

    /** The first event in the lead that the text dates to a day shortly before publication. */
    private @Nullable Candidate lead(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> layout.before(c.sentence()) < LEAD
                        && c.realis() == Realis.ACTUAL
                        && !c.participants().isEmpty()
                        && recent(c.time(), layout.before(c.sentence()) == 0 ? FIRST_RECENT : RECENT))
                .findFirst()
                .orElse(null);
    }

    private boolean recent(@Nullable When time, int days) {
        return time != null
                && time.isDay()
                && (day == null
                        || (!time.first().isAfter(day)
                                && time.first().plusDays(days).isAfter(day)));
    }

    private boolean ofTheDay(Candidate c, Parse parse, int verb, When story) {
        boolean said = c.type() == EventType.STATEMENT;
        boolean heading = layout.isHeading(c.sentence());
        if (layout.before(c.sentence()) >= (said ? SAID : LEAD) || Narration.isOverTime(parse, verb)) {
            return false;
        }
        boolean told = Narration.isPast(parse, verb)
                || Narration.isPerfect(parse, verb)
                || ((said || heading) && Narration.isPresent(parse, verb))
                || (heading && Narration.isBareParticiple(parse, verb));
        return told
                && (said
                        ? !parse.is(verb, "acl", "xcomp")
                        : Narration.isMain(parse, verb) && !isElsewhen(c, story));
    }

    /** Whether its sentence speaks of another time too, so that it may tell of that one. */
    private boolean isElsewhen(Candidate c, When story) {
        return dates(c).all().stream().anyMatch(d -> !d.overlaps(story));
    }

    private static boolean belongs(Candidate c, Candidate lead) {
        Parse parse = c.trigger().parse();
        int carrier = c.trigger().carrier();
        boolean past = c.trigger().nominal()
                || Set.of("VBD", "VBZ", "VBP", "VBG", "VB").contains(parse.tag(carrier));
        Set<String> ids = ids(c);
        boolean close = c.type() == lead.type()
                || c.type() == EventType.CONSULT
                || c.type() == EventType.SUPPORT
                || c.type() == EventType.AGREE;
        return past && !Narration.isBefore(parse, carrier) && close && isBetween(c) && ids(lead).equals(ids);
    }

    /** Whether its participants deal with each other, not side by side with something else. */
    private static boolean isBetween(Candidate c) {
        return c.participants().stream().map(Argument::role).distinct().count() > 1
                || (c.symmetric() && ids(c).size() > 1);
    }

    private static Set<String> ids(Candidate c) {
        Set<String> ids = new HashSet<>();
        for (Argument a : c.participants()) {
            ids.add(a.entity());
        }
        return ids;
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
