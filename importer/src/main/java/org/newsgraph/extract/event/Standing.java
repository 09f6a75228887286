package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.Set;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/** Whether a telling is an event by itself. */
final class Standing {
    /** Types that are worth telling only of what happened or is planned, unless it is sure. */
    private static final Set<EventType> LOOSE =
            EnumSet.of(EventType.ACTION, EventType.DECISION, EventType.PRODUCTION, EventType.ECONOMY, EventType.TRAVEL);

    /** Under this probability, words tell no event. */
    static final double DOUBTFUL = 0.45;
    /** From this probability on, words tell a loose event that is only possible or denied, or one of the nameless ones. */
    private static final double SURE = 0.8;

    /** From this probability on, words tell an event of any type even if nobody is named. */
    private static final double BEYOND_DOUBT = 0.85;

    /** What news tells of people without a name: "an explosion was heard", "the storm killed dozens". */
    private static final Set<EventType> NAMELESS = EnumSet.of(
            EventType.ASSAULT,
            EventType.PROTEST,
            EventType.DISASTER,
            EventType.ACCIDENT,
            EventType.DEATH,
            EventType.CRIME);

    private Standing() {}

    /** Whether it tells of somebody, of a thing, or where or when. */
    static boolean isToldOf(Candidate c) {
        if (c.probability() < DOUBTFUL || isUnspoken(c)) {
            return false;
        }
        boolean loose = LOOSE.contains(c.type());
        if (!c.participants().isEmpty()) {
            return isReal(c) || !loose || c.probability() >= SURE;
        }
        boolean set = c.place() != null || (c.time() != null && c.time().stated());
        return isReal(c) && (set || (!loose && c.namesThing()));
    }

    /** Whether its words surely tell what happens to people without a name too. */
    static boolean isSure(Candidate c) {
        boolean known = NAMELESS.contains(c.type()) || c.peopled();
        return c.probability() >= (known ? SURE : BEYOND_DOUBT) && isReal(c) && !isUnspoken(c);
    }

    private static boolean isReal(Candidate c) {
        return c.realis() == Realis.ACTUAL || c.realis() == Realis.PLANNED;
    }

    /** Whether nobody says it; a named conference or report may speak too, but "they are believed" says nothing. */
    private static boolean isUnspoken(Candidate c) {
        Parse parse = c.trigger().parse();
        int subject = Clauses.subject(parse, c.trigger().carrier());
        return c.type() == EventType.STATEMENT
                && !(c.peopled() && c.participants().isEmpty() && c.probability() >= BEYOND_DOUBT)
                && c.args().stream().noneMatch(a -> a.role() == Role.ACTOR)
                && !(subject >= 0 && parse.tag(subject).startsWith("NNP"));
    }
}
