package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.EventLink.Kind;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * How events belong to each other, by three rules: what a sentence sets within another event ("agreed at the summit") is part
 * of it; a meeting of a visitor with the host country on the days of the visit is part of the visit; and a plan is fulfilled
 * by the event that differs from it only in having happened, told by an article that is no older. No event is, through
 * others, part of itself.
 */
final class Links {
    /** Types of events that others take place within. */
    private static final Set<EventType> WHOLES = EnumSet.of(
            EventType.CONSULT,
            EventType.ELECTION,
            EventType.ASSAULT,
            EventType.TRIAL,
            EventType.SPORT,
            EventType.PROTEST,
            EventType.DISASTER,
            EventType.INAUGURATION,
            EventType.TRAVEL,
            EventType.MARRIAGE,
            EventType.AWARD);

    private record Ends(String from, Kind kind, String to) {}

    private final Sameness sameness;
    private final Map<String, String> keyOf;
    private final TreeMap<String, EventLink> links = new TreeMap<>();

    /** With {@code keyOf} the key of the node of each report, by the report's id. */
    Links(Sameness sameness, Map<String, String> keyOf) {
        this.sameness = sameness;
        this.keyOf = keyOf;
    }

    /** All links among reports that are sorted by {@link Report#id()}. */
    List<EventLink> among(List<Report> sorted) {
        Map<String, Report> byEvent = new HashMap<>();
        sorted.forEach(r -> byEvent.put(r.article() + "\u0000" + r.event().id(), r));
        for (Report part : sorted) {
            Report whole = byEvent.get(part.article() + "\u0000" + part.event().within());
            if (whole != null && WHOLES.contains(whole.type()) && goesWith(part, whole)) {
                add(Kind.PART_OF, part, whole, "a sentence sets it there");
            }
        }
        Blocks.of(sorted, sameness.parties()).forEachPair((a, b) -> compare(sorted.get(a), sorted.get(b)));
        return acyclic();
    }

    /** What happens takes place within what happens; what is planned may be set within either. */
    private static boolean goesWith(Report part, Report whole) {
        return whole.reality() == part.reality()
                || whole.bare()
                || (part.reality() == Report.Reality.OPEN && whole.reality() == Report.Reality.REAL);
    }

    private void compare(Report a, Report b) {
        onVisit(a, b);
        onVisit(b, a);
        if (a.article().equals(b.article())) {
            return;
        }
        plan(a, b);
        plan(b, a);
    }

    private void onVisit(Report meeting, Report visit) {
        boolean talks = meeting.type() == EventType.CONSULT
                && meeting.symmetric()
                && visit.type() == EventType.CONSULT
                && visit.mode().equals("visit")
                && meeting.reality() == visit.reality()
                && Times.sameDays(meeting, visit);
        if (talks
                && meeting.participants().containsAll(visit.in(Role.ACTOR))
                && !visit.in(Role.ACTOR).isEmpty()
                && hosts(meeting, visit)) {
            add(Kind.PART_OF, meeting, visit, "its visitor meets the host on the days of the visit");
        }
    }

    private boolean hosts(Report meeting, Report visit) {
        Set<String> hosts = new HashSet<>();
        visit.in(Role.RECIPIENT).forEach(r -> addCountry(r, hosts));
        addCountry(visit.place(), hosts);
        Set<String> guests = new HashSet<>(meeting.participants());
        visit.in(Role.ACTOR).forEach(guests::remove);
        return guests.stream().anyMatch(g -> {
            String country = sameness.parties().country(g);
            return country != null && hosts.contains(country);
        });
    }

    private void addCountry(@Nullable String party, Set<String> countries) {
        String country = party == null ? null : sameness.parties().country(party);
        if (country != null) {
            countries.add(country);
        }
    }

    private void plan(Report plan, Report done) {
        LocalDate planned = plan.published();
        LocalDate told = done.published();
        if (plan.event().realis() != Realis.PLANNED
                || done.reality() != Report.Reality.REAL
                || plan.bare()
                || done.bare()
                || planned == null
                || told == null
                || planned.isAfter(told)) {
            return;
        }
        boolean alike = sameness.conflicts(plan, done).equals(EnumSet.of(Sameness.Aspect.REALITY));
        if (alike && sameness.evidence(plan, done) > 0) {
            add(Kind.FULFILLED_BY, plan, done, "planned by " + planned + ", told as done on " + told);
        }
    }

    private void add(Kind kind, Report from, Report to, String because) {
        String a = keyOf.getOrDefault(from.id(), "");
        String b = keyOf.getOrDefault(to.id(), "");
        if (!a.equals(b)) {
            Ends ends = new Ends(a, kind, b);
            links.merge(
                    ends.toString(),
                    new EventLink(kind, a, b, because),
                    (x, y) -> x.because().compareTo(y.because()) <= 0 ? x : y);
        }
    }

    /** The links in their order, without those that would close a circle. */
    private List<EventLink> acyclic() {
        Map<String, List<String>> wholes = new HashMap<>();
        List<EventLink> kept = new ArrayList<>();
        for (EventLink link : links.values()) {
            if (!reaches(link.to(), link.from(), wholes, new HashSet<>())) {
                wholes.computeIfAbsent(link.from(), k -> new ArrayList<>()).add(link.to());
                kept.add(link);
            }
        }
        return kept;
    }

    private static boolean reaches(String from, String to, Map<String, List<String>> wholes, Set<String> seen) {
        if (from.equals(to)) {
            return true;
        }
        return seen.add(from)
                && wholes.getOrDefault(from, List.of()).stream().anyMatch(next -> reaches(next, to, wholes, seen));
    }
}
