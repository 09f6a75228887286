package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/** The day that an article tells the news of: the one that a main clause of its lead states, otherwise that of publication. */
final class NewsDay {
    /** Sentences of the report that tell the news of the day, headings and datelines not counted. */
    static final int LEAD = 4;

    /** Days before publication that a report's first sentence, and the rest of its lead, may tell the news of. */
    private static final int FIRST_RECENT = 31;

    private static final int RECENT = 10;

    private final @Nullable LocalDate published;
    private final Layout layout;
    private final @Nullable Candidate lead;
    /** What the lead tells of as done. */
    private final Set<EventType> told = EnumSet.noneOf(EventType.class);

    NewsDay(List<Candidate> candidates, @Nullable LocalDate published, Layout layout) {
        this.published = published;
        this.layout = layout;
        candidates.stream()
                .filter(c -> layout.before(c.sentence()) < LEAD
                        && !layout.isHeading(c.sentence())
                        && c.verbal()
                        && c.realis() == Realis.ACTUAL)
                .map(Candidate::type)
                .forEach(told::add);
        this.lead = candidates.stream().filter(this::isLead).findFirst().orElse(null);
    }

    /** The first event in the lead that the text dates to a day shortly before publication. */
    private boolean isLead(Candidate c) {
        int before = layout.before(c.sentence());
        Parse parse = c.trigger().parse();
        return before < LEAD
                && c.realis() == Realis.ACTUAL
                && c.verbal()
                && !layout.isQuoted(c.trigger().span())
                && Narration.isMain(parse, Narration.finite(parse, c.trigger().carrier()))
                && isRecent(c.time(), before == 0 ? FIRST_RECENT : RECENT);
    }

    private boolean isRecent(@Nullable When time, int days) {
        return time != null
                && time.isDay()
                && (published == null
                        || (!time.first().isAfter(published)
                                && time.first().plusDays(days).isAfter(published)));
    }

    /** Never a stated time; null if nothing tells it. */
    @Nullable
    When day() {
        When stated = lead == null ? null : lead.time();
        return stated != null ? stated.inferred() : published == null ? null : When.day(published);
    }

    /**
     * The day of an event that tells the news. What is said was said on the day of the lead if that was yesterday or tells of the
     * speaker, in the past or in a heading; otherwise on the day of publication.
     */
    @Nullable
    When of(Candidate c) {
        When story = day();
        if (c.type() != EventType.STATEMENT || published == null || lead == null || story == null) {
            return story;
        }
        Parse parse = c.trigger().parse();
        int verb = Narration.finite(parse, c.trigger().carrier());
        boolean then = Narration.isPast(parse, verb) || layout.isHeading(c.sentence());
        boolean fresh = !story.first().isBefore(published.minusDays(1))
                || c.entities().stream().anyMatch(lead.entities()::contains);
        return then && fresh ? story : When.day(published);
    }

    /** Whether it tells of what the lead tells, or of what the same two did about it. */
    boolean isTheSame(Candidate c) {
        if (lead == null) {
            return false;
        }
        Parse parse = c.trigger().parse();
        int carrier = c.trigger().carrier();
        boolean past = c.trigger().nominal()
                || Set.of("VBD", "VBZ", "VBP", "VBG", "VB").contains(parse.tag(carrier));
        Set<String> ids = c.entities();
        boolean close = c.type() == lead.type()
                || c.type() == EventType.CONSULT
                || c.type() == EventType.SUPPORT
                || c.type() == EventType.AGREE;
        return past
                && !Narration.isBefore(parse, carrier)
                && close
                && isBetween(c)
                && lead.entities().equals(ids);
    }

    /** "Explosion in Kabul", which the lead tells of as done; "minister on trial". */
    boolean isHeadline(Candidate c) {
        Parse parse = c.trigger().parse();
        int noun = c.trigger().token();
        return Narration.isVerbless(parse)
                && parse.child(noun, "det", "nmod:poss") < 0
                && (Narration.isPredicate(parse, noun) || (parse.is(noun, "root") && told.contains(c.type())));
    }

    /** Whether its participants deal with each other, not side by side with something else. */
    private static boolean isBetween(Candidate c) {
        return c.participants().stream().map(Argument::role).distinct().count() > 1
                || (c.symmetric() && c.entities().size() > 1);
    }
}
