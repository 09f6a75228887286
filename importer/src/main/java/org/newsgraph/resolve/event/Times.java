package org.newsgraph.resolve.event;

import org.newsgraph.model.EventType;

/** How the times of two reports, and the days of their articles, go together. */
final class Times {
    /** Days between two articles beyond which an undated event of one is not taken for one of the other. */
    static final int STORY = 10;
    /** Days before publication beyond which a dated event is no news any more. */
    private static final int NEWS = 45;

    /** Days that the articles of one event may lie apart if it has no date that they share. */
    private static final int SPAN = 31;

    private Times() {}

    /** Whether they can be of one day; what is said today is often dated a day later. */
    static boolean overlap(Report a, Report b) {
        if (!a.dated() || !b.dated()) {
            return true;
        }
        int slack = a.type() == EventType.STATEMENT ? 1 : 0;
        return a.first() <= b.last() + slack && b.first() <= a.last() + slack;
    }

    /** What is told without a date is news; it is not what happened long before. */
    static boolean bothNews(Report a, Report b) {
        return a.kind().lasting() || a.dated() == b.dated() || (isNews(a) && isNews(b));
    }

    /** Whether all that tell of one event can have told these two: an undated one does not go on from article to article for years. */
    static boolean withinSpan(Report a, Report b) {
        return a.kind().lasting()
                || sameTime(a, b)
                || a.published() == Report.NONE
                || b.published() == Report.NONE
                || Math.abs(a.published() - b.published()) <= SPAN;
    }

    private static boolean isNews(Report r) {
        if (!r.dated()) {
            return true;
        }
        return r.published() == Report.NONE ? r.days() <= 31 : r.published() - r.last() <= NEWS;
    }

    /** Whether both are dated, to the same days. */
    static boolean sameDays(Report a, Report b) {
        return a.dated() && b.dated() && a.days() <= 7 && b.days() <= 7 && overlap(a, b);
    }

    /** Whether both are dated, at least to a year, to the same time. */
    static boolean sameTime(Report a, Report b) {
        return a.dated() && b.dated() && a.days() < 400 && b.days() < 400 && overlap(a, b);
    }

    /** Whether their articles are of about the same time, as far as that is known. */
    static boolean near(Report a, Report b) {
        return a.published() == Report.NONE
                || b.published() == Report.NONE
                || Math.abs(a.published() - b.published()) <= STORY;
    }
}
