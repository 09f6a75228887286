package org.newsgraph.resolve.event;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.model.EventType;

/**
 * What the type and the mode of an event say of how it is told. There is one of each, so that reports of one kind share it.
 *
 * @param family the type under which reports are compared: to succeed somebody is to be sworn in
 * @param lasting whether one without a date can be of long ago, since the same participants seldom have two, or it goes on for years
 * @param vague whether it holds so many different deeds that two reports of one must share a word
 * @param often whether one party has many of the kind in a day, so that a report that leaves out the other tells little
 * @param ownTalks whether these talks are never told by another word
 */
record Kind(
        EventType type,
        String mode,
        EventType family,
        boolean lasting,
        boolean vague,
        boolean often,
        boolean ownTalks) {
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

    private static final Map<String, Kind> KNOWN = new ConcurrentHashMap<>();

    static Kind of(EventType type, String mode) {
        return KNOWN.computeIfAbsent(type + " " + mode, k -> make(type, mode));
    }

    private static Kind make(EventType type, String mode) {
        boolean proceedings = PROCEEDINGS.contains(mode);
        return new Kind(
                type,
                mode,
                OFFICE.contains(type) ? EventType.INAUGURATION : type,
                SINGULAR.contains(type) || proceedings,
                VAGUE.contains(type) && !proceedings,
                OFTEN.contains(mode),
                OWN_TALKS.contains(mode));
    }
}
