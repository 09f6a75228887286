package org.newsgraph.resolve.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Contradiction;
import org.newsgraph.model.Contradiction.About;
import org.newsgraph.model.Contradiction.Reported;
import org.newsgraph.model.EventType;

/**
 * Finds reports of one event that disagree: two reports would be one event but for a single aspect, in which both cannot be
 * right. A number that grows in a later article is no contradiction but news.
 */
final class Contradictions {
    /** Days that two dates of one event may lie apart; farther apart they are two events. */
    private static final int SLIP = 31;

    /** What happens to its participants once, so that a second date is a mistake and not a second event. */
    private static final Set<EventType> ONCE = EnumSet.of(
            EventType.DEATH,
            EventType.BIRTH,
            EventType.MARRIAGE,
            EventType.RESIGNATION,
            EventType.APPOINTMENT,
            EventType.INAUGURATION,
            EventType.SUCCESSION);

    private final Parties parties;

    Contradictions(Parties parties) {
        this.parties = parties;
    }

    /** Two reports of different articles that much speaks for being of one event, and the one thing in which they disagree. */
    void compare(Report a, Report b, Sameness.Conflict conflict, List<Contradiction> found) {
        if (a.bare() || b.bare()) {
            return;
        }
        switch (conflict) {
            case NONE -> {
                numbers(a, b, found);
                places(a, b, found);
            }
            case REALITY -> realities(a, b, found);
            case TIME -> dates(a, b, found);
            case PLACE -> places(a, b, found);
            case OTHER -> {}
        }
    }

    private static void realities(Report a, Report b, List<Contradiction> found) {
        boolean denied = a.reality() == Report.Reality.DENIED && b.reality() == Report.Reality.REAL;
        boolean told = a.reality() == Report.Reality.REAL && b.reality() == Report.Reality.DENIED;
        if (denied || told) {
            add(
                    About.HAPPENED,
                    a,
                    a.event().realis().name(),
                    b,
                    b.event().realis().name(),
                    found);
        }
    }

    private static void dates(Report a, Report b, List<Contradiction> found) {
        if (!a.dated() || !b.dated() || !ONCE.contains(a.type()) || a.reality() != Report.Reality.REAL) {
            return;
        }
        boolean slip = Math.abs(a.first() - b.first()) <= SLIP && a.days() == 1 && b.days() == 1;
        if (slip && !Times.overlap(a, b)) {
            add(
                    About.DATE,
                    a,
                    String.valueOf(a.event().start()),
                    b,
                    String.valueOf(b.event().start()),
                    found);
        }
    }

    /** Two countries, or two towns of one country; a town and its country agree. */
    private void places(Report a, Report b, List<Contradiction> found) {
        int pa = a.place();
        int pb = b.place();
        if (pa == Report.NONE || pb == Report.NONE || !Times.sameDays(a, b) || a.reality() != Report.Reality.REAL) {
            return;
        }
        if (!parties.within(pa, pb) && !parties.within(pb, pa)) {
            add(About.PLACE, a, parties.name(pa), b, parties.name(pb), found);
        }
    }

    private static void numbers(Report a, Report b, List<Contradiction> found) {
        number(
                About.KILLED,
                a,
                a.event().casualties().killed(),
                b,
                b.event().casualties().killed(),
                found);
        number(
                About.INJURED,
                a,
                a.event().casualties().injured(),
                b,
                b.event().casualties().injured(),
                found);
    }

    private static void number(
            About about, Report a, @Nullable String one, Report b, @Nullable String other, List<Contradiction> found) {
        if (one == null || other == null || Casualties.agree(one, other)) {
            return;
        }
        if (!grows(a, one, b, other) && !grows(b, other, a, one)) {
            add(about, a, one, b, other, found);
        }
    }

    /** A later article may know of more: that is news, not a contradiction. */
    private static boolean grows(Report early, String few, Report late, String many) {
        boolean later = early.published() != Report.NONE && early.published() < late.published();
        return later && Casualties.least(many) > Casualties.least(few);
    }

    private static void add(
            About about, Report a, String value, Report b, String otherValue, List<Contradiction> found) {
        found.add(new Contradiction(
                about,
                new Reported(a.articleId(), a.event().id()),
                value,
                new Reported(b.articleId(), b.event().id()),
                otherValue));
    }
}
