package org.newsgraph.resolve.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.model.EventType;

/** Which types and kinds of events can be one event under two words. */
final class Kinds {
    /** Types that hold so many different deeds that two reports of one must share a word. */
    private static final Set<EventType> VAGUE = EnumSet.of(
            EventType.ACTION,
            EventType.DECISION,
            EventType.PRODUCTION,
            EventType.ECONOMY,
            EventType.DEAL,
            EventType.LAUNCH,
            EventType.TRAVEL,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.SUPPORT);

    /** Of vague types, the kinds that are proceedings with a name and a course, whatever the word. */
    private static final Set<String> PROCEEDINGS = Set.of("investigate", "sue");

    private static final Set<EventType> OFFICE =
            EnumSet.of(EventType.INAUGURATION, EventType.SUCCESSION, EventType.APPOINTMENT);

    /** Types of which the same participants seldom have two. */
    private static final Set<EventType> SINGULAR = EnumSet.of(
            EventType.ELECTION,
            EventType.INAUGURATION,
            EventType.SUCCESSION,
            EventType.APPOINTMENT,
            EventType.RESIGNATION,
            EventType.DEATH,
            EventType.BIRTH,
            EventType.MARRIAGE,
            EventType.DISASTER,
            EventType.SANCTION,
            EventType.COERCE);

    /** Kinds of talks that are never told by another word. */
    private static final Set<String> OWN_TALKS = Set.of("visit", "interview", "write", "debate");

    private static final Set<String> OFTEN = Set.of("interview", "write", "phone");

    private Kinds() {}

    /** The type under which reports are compared: to succeed somebody is to be sworn in. */
    static EventType family(EventType type) {
        return OFFICE.contains(type) ? EventType.INAUGURATION : type;
    }

    /** Whether one without a date can be of long ago, since the same participants seldom have two, or it goes on for years. */
    static boolean isLasting(Report report) {
        return SINGULAR.contains(report.type()) || PROCEEDINGS.contains(report.mode());
    }

    /** Whether one party has many of the kind in a day, so that a report that leaves out the other tells little. */
    static boolean isOften(Report report) {
        return OFTEN.contains(report.mode());
    }

    static boolean isVague(Report report) {
        return VAGUE.contains(report.type()) && !PROCEEDINGS.contains(report.mode());
    }

    /** Whether the words of two reports of one family can tell one event. */
    static boolean agree(Report a, Report b) {
        boolean word = !Sorted.disjoint(a.words(), b.words());
        if (isVague(a) || isVague(b)) {
            return word;
        }
        if (a.type() == EventType.STATEMENT) {
            return word || sameDay(a.published(), b.published());
        }
        boolean mode = a.mode().equals(b.mode());
        return switch (a.type()) {
            case CONSULT -> mode || !(apart(a.mode(), b.mode()) || apart(b.mode(), a.mode()));
            case ELECTION -> a.mode().equals("campaign") == b.mode().equals("campaign");
            case ASSAULT, COERCE, MOBILIZE, SPORT, AID, ACCUSE -> mode || word;
            default -> true;
        };
    }

    private static boolean sameDay(int a, int b) {
        return a != Report.NONE && b != Report.NONE && Math.abs(a - b) <= 1;
    }

    private static boolean apart(String a, String b) {
        return OWN_TALKS.contains(a) || (a.equals("phone") && (b.equals("meet") || b.equals("host")));
    }
}
