package org.newsgraph.resolve.event;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Contradiction;
import org.newsgraph.model.Contradiction.About;
import org.newsgraph.model.Contradiction.Reported;
import org.newsgraph.model.Count;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

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

    /** Of these, what somebody undergoes by another's doing, or nobody's. */
    private static final Set<EventType> UNDERGONE = EnumSet.of(EventType.DEATH, EventType.BIRTH, EventType.APPOINTMENT);

    private final Sameness sameness;
    private final Parties parties;

    Contradictions(Sameness sameness) {
        this.sameness = sameness;
        this.parties = sameness.parties();
    }

    /** Two reports that much speaks for being of one event, and the one thing in which they disagree. */
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

    private void realities(Report a, Report b, List<Contradiction> found) {
        boolean denied = a.reality() == Report.Reality.DENIED && b.reality() == Report.Reality.REAL;
        boolean told = a.reality() == Report.Reality.REAL && b.reality() == Report.Reality.DENIED;
        if ((denied && denies(a, b)) || (told && denies(b, a))) {
            add(
                    About.HAPPENED,
                    a,
                    a.event().realis().name(),
                    b,
                    b.event().realis().name(),
                    found);
        }
    }

    /**
     * Whether the one denies the event that the other tells, and not another like it: on its days, or, of what happens once, when
     * it is said to have happened. Much is said and left unsaid on one day.
     */
    private boolean denies(Report denial, Report telling) {
        if (denial.type() == EventType.STATEMENT
                || !shareName(denial, telling)
                || !sameness.haveSureParties(denial, telling)) {
            return false;
        }
        boolean since = !denial.dated()
                && telling.dated()
                && denial.published() != Report.NONE
                && telling.last() <= denial.published();
        return Times.sameDays(denial, telling) || (since && ONCE.contains(denial.type()));
    }

    private boolean shareName(Report a, Report b) {
        return Sorted.common(a.participants(), b.participants()).anyMatch(p -> !parties.isUnnamed(p));
    }

    /** Whether both give a date to what can have happened but once to him whom both name. */
    boolean isTwiceDated(Report a, Report b) {
        boolean stated = a.event().stated() && b.event().stated();
        return stated
                && a.type() == b.type()
                && ONCE.contains(a.type())
                && Sorted.common(undergoing(a), undergoing(b)).anyMatch(p -> !parties.isUnnamed(p));
    }

    /** To whom it happens: the appointed, but who resigns himself. */
    private static int[] undergoing(Report r) {
        return UNDERGONE.contains(r.type()) ? r.in(Role.RECIPIENT) : r.participants();
    }

    private void dates(Report a, Report b, List<Contradiction> found) {
        if (!isTwiceDated(a, b) || a.reality() != Report.Reality.REAL) {
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

    /**
     * Two countries, or two towns; a town and its country agree, and so do a town and what may be a part of it. A person is at one
     * place, and so are those who talk to each other; others may act at several on one day.
     */
    private void places(Report a, Report b, List<Contradiction> found) {
        int pa = a.place();
        int pb = b.place();
        if (pa == Report.NONE || pb == Report.NONE || !Times.sameDays(a, b) || a.reality() != Report.Reality.REAL) {
            return;
        }
        boolean person = Sorted.common(a.participants(), b.participants()).anyMatch(parties::isNamedPerson);
        boolean together = a.symmetric() && b.symmetric() && shareName(a, b);
        if ((person || together) && parties.exclude(pa, pb)) {
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
        boolean real = a.reality() == Report.Reality.REAL && b.reality() == Report.Reality.REAL;
        if (!real || one == null || other == null || Count.parse(one).agrees(Count.parse(other))) {
            return;
        }
        if (!grows(a, one, b, other) && !grows(b, other, a, one)) {
            add(about, a, one, b, other, found);
        }
    }

    /** A later article may know of more: that is news, not a contradiction. */
    private static boolean grows(Report early, String few, Report late, String many) {
        boolean later = early.published() != Report.NONE && early.published() < late.published();
        return later && Count.parse(many).low() > Count.parse(few).low();
    }

    /** In order, each disagreement of two articles about the same values once, however many of their events show it. */
    static List<Contradiction> distinct(List<Contradiction> found) {
        Map<List<Object>, Contradiction> distinct = new LinkedHashMap<>();
        found.stream()
                .sorted()
                .forEach(c -> distinct.putIfAbsent(
                        List.of(
                                c.about(),
                                c.one().article(),
                                c.value(),
                                c.other().article(),
                                c.otherValue()),
                        c));
        return List.copyOf(distinct.values());
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
