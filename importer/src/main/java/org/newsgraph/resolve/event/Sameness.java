package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/**
 * Whether two reports can tell one event, and how much speaks for it. Conservative: what is merely alike stays apart.
 *
 * <p>Hard conditions: same family of type and kind, same reality, times that overlap, participants of which one side's are
 * all among the other's. Then either the dates or the articles' context must agree.
 */
final class Sameness {
    /** Days between two articles beyond which an undated event of one is not taken for one of the other. */
    private static final int STORY = 10;

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
    private static final Set<EventType> OFFICE =
            EnumSet.of(EventType.INAUGURATION, EventType.SUCCESSION, EventType.APPOINTMENT);

    private Sameness() {}

    /** 0 if they cannot be one event, otherwise how much speaks for it, up to 1. */
    static double of(Report a, Report b) {
        if (!compatible(a, b)) {
            return 0;
        }
        double context = context(a, b);
        boolean sameDay = a.dated() && b.dated() && isDay(a) && isDay(b);
        int shared = shared(a, b);
        double evidence = 0.3 * Math.min(2, shared) + (sameDay ? 0.4 : 0) + 0.4 * context;
        evidence += Collections.disjoint(a.words(), b.words()) ? 0 : 0.15;
        if (!sameDay && !near(a, b)) {
            return 0;
        }
        boolean unnamed = a.participants().stream().allMatch(p -> p.startsWith(Reports.UNNAMED));
        if (unnamed && context < 0.3) {
            return 0;
        }
        double needed = a.event().type() == EventType.STATEMENT ? 0.6 : 0.65;
        return evidence >= needed ? Math.min(1, evidence) : 0;
    }

    /** The hard conditions. */
    static boolean compatible(Report a, Report b) {
        return a.reality() == b.reality()
                && a.reality() != Report.Reality.GENERIC
                && family(a.event().type()) == family(b.event().type())
                && alike(a, b)
                && timesAgree(a, b)
                && placesAgree(a, b)
                && participantsAgree(a, b);
    }

    static EventType family(EventType type) {
        return OFFICE.contains(type) ? EventType.INAUGURATION : type;
    }

    private static boolean alike(Report a, Report b) {
        if (VAGUE.contains(a.event().type())) {
            return !Collections.disjoint(a.words(), b.words());
        }
        String ma = mode(a);
        String mb = mode(b);
        return switch (a.event().type()) {
            case CONSULT -> ma.equals(mb) || (!apart(ma, mb) && !apart(mb, ma));
            case ELECTION -> ma.equals("campaign") == mb.equals("campaign");
            case ASSAULT, COERCE, MOBILIZE, SPORT, AID -> ma.equals(mb) || !Collections.disjoint(a.words(), b.words());
            default -> true;
        };
    }

    private static boolean apart(String a, String b) {
        return Set.of("visit", "interview", "write", "debate").contains(a)
                || (a.equals("phone") && (b.equals("meet") || b.equals("host")));
    }

    private static String mode(Report r) {
        String mode = r.event().mode();
        return mode == null ? "" : mode;
    }

    private static boolean timesAgree(Report a, Report b) {
        LocalDate fa = a.first();
        LocalDate fb = b.first();
        if (fa == null || fb == null) {
            return true;
        }
        int slack = a.event().type() == EventType.STATEMENT ? 1 : 0;
        return !fa.isAfter(lastOf(b, fb).plusDays(slack))
                && !fb.isAfter(lastOf(a, fa).plusDays(slack));
    }

    private static LocalDate lastOf(Report r, LocalDate first) {
        LocalDate last = r.last();
        return last == null ? first : last;
    }

    private static boolean isDay(Report r) {
        LocalDate first = r.first();
        return first != null && ChronoUnit.DAYS.between(first, lastOf(r, first)) < 7;
    }

    private static boolean placesAgree(Report a, Report b) {
        return a.place() == null
                || b.place() == null
                || a.place().equals(b.place())
                || a.participants().size() + b.participants().size() > 3;
    }

    private static boolean participantsAgree(Report a, Report b) {
        Set<String> pa = a.participants();
        Set<String> pb = b.participants();
        if (pa.isEmpty() || pb.isEmpty()) {
            return a.event().type() == EventType.ELECTION
                    || a.event().type() == EventType.DISASTER
                    || (a.place() != null && a.place().equals(b.place()));
        }
        if (!pa.containsAll(pb) && !pb.containsAll(pa)) {
            return false;
        }
        if (a.symmetric() || b.symmetric()) {
            return shared(a, b) > 1 || a.event().type() == EventType.ELECTION || pa.size() + pb.size() <= 2;
        }
        return side(a, b, Role.ACTOR) && side(a, b, Role.RECIPIENT);
    }

    private static boolean side(Report a, Report b, Role role) {
        Set<String> left = new HashSet<>(a.in(role));
        Set<String> right = new HashSet<>(b.in(role));
        return left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right);
    }

    static int shared(Report a, Report b) {
        Set<String> both = new HashSet<>(a.participants());
        both.retainAll(b.participants());
        return both.size();
    }

    /** Share of the smaller article's entities that the other names too. */
    static double context(Report a, Report b) {
        Set<String> both = new HashSet<>(a.entities());
        both.retainAll(b.entities());
        int smaller = Math.min(a.entities().size(), b.entities().size());
        return smaller == 0 ? 0 : (double) both.size() / smaller;
    }

    private static boolean near(Report a, Report b) {
        LocalDate pa = a.published();
        LocalDate pb = b.published();
        return near(pa, pb) || overlapPrecisely(a, b);
    }

    private static boolean near(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || b == null || Math.abs(ChronoUnit.DAYS.between(a, b)) <= STORY;
    }

    private static boolean overlapPrecisely(Report a, Report b) {
        LocalDate fa = a.first();
        LocalDate fb = b.first();
        return fa != null
                && fb != null
                && ChronoUnit.DAYS.between(fa, lastOf(a, fa)) < 400
                && ChronoUnit.DAYS.between(fb, lastOf(b, fb)) < 400;
    }
}
