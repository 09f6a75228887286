package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** A link between two reports, and thereby between their events. */
    record Found(Kind kind, Report from, Report to, String because) {}

    private final Parties parties;

    Links(Parties parties) {
        this.parties = parties;
    }

    /** Finds what sentences say, in reports that are in the order of their articles. */
    void within(List<Report> reports, List<Found> found) {
        Map<String, Report> byEvent = new HashMap<>();
        for (int begin = 0, end; begin < reports.size(); begin = end) {
            int article = reports.get(begin).article();
            byEvent.clear();
            for (end = begin; end < reports.size() && reports.get(end).article() == article; end++) {
                byEvent.put(reports.get(end).event().id(), reports.get(end));
            }
            reports.subList(begin, end).forEach(part -> within(part, byEvent, found));
        }
    }

    private static void within(Report part, Map<String, Report> byEvent, List<Found> found) {
        Report whole = byEvent.get(part.event().within());
        if (whole != null && WHOLES.contains(whole.type()) && goesWith(part, whole)) {
            found.add(new Found(Kind.PART_OF, part, whole, "a sentence sets it there"));
        }
    }

    /** What was found as links between the nodes of the reports, whose keys are given. */
    static List<EventLink> links(List<Found> found, Map<Report, String> keyOf) {
        TreeMap<String, EventLink> links = new TreeMap<>();
        found.forEach(f -> add(f, keyOf.getOrDefault(f.from(), ""), keyOf.getOrDefault(f.to(), ""), links));
        return acyclic(links.values());
    }

    /** What happens takes place within what happens; what is planned may be set within either. */
    private static boolean goesWith(Report part, Report whole) {
        return whole.reality() == part.reality()
                || whole.bare()
                || (part.reality() == Report.Reality.OPEN && whole.reality() == Report.Reality.REAL);
    }

    /** Notes if the first is a meeting on a visit that is the second. */
    void onVisit(Report meeting, Report visit, List<Found> found) {
        boolean talks = meeting.type() == EventType.CONSULT
                && visit.type() == EventType.CONSULT
                && visit.mode().equals("visit")
                && meeting.symmetric()
                && meeting.reality() == visit.reality()
                && Times.sameDays(meeting, visit);
        if (!talks) {
            return;
        }
        int[] visitors = visit.in(Role.ACTOR);
        if (visitors.length > 0
                && Sorted.containsAll(meeting.participants(), visitors)
                && hosts(meeting, visit, visitors)) {
            found.add(new Found(Kind.PART_OF, meeting, visit, "its visitor meets the host on the days of the visit"));
        }
    }

    private boolean hosts(Report meeting, Report visit, int[] visitors) {
        Set<Integer> hosts = new HashSet<>();
        for (int host : visit.in(Role.RECIPIENT)) {
            hosts.add(parties.country(host));
        }
        if (visit.place() != Report.NONE) {
            hosts.add(parties.country(visit.place()));
        }
        for (int guest : meeting.participants()) {
            int country = parties.country(guest);
            if (!Sorted.contains(visitors, guest) && country >= 0 && hosts.contains(country)) {
                return true;
            }
        }
        return false;
    }

    /** Notes that the first is the plan of the second, if it may be: the two differ in nothing but reality. */
    static void plan(Report plan, Report done, List<Found> found) {
        if (plan.event().realis() != Realis.PLANNED
                || done.reality() != Report.Reality.REAL
                || plan.published() == Report.NONE
                || plan.published() > done.published()) {
            return;
        }
        String because = "planned by " + LocalDate.ofEpochDay(plan.published()) + ", told as done on "
                + LocalDate.ofEpochDay(done.published());
        found.add(new Found(Kind.FULFILLED_BY, plan, done, because));
    }

    private static void add(Found link, String a, String b, Map<String, EventLink> links) {
        if (!a.equals(b)) {
            Ends ends = new Ends(a, link.kind(), b);
            links.merge(
                    ends.toString(),
                    new EventLink(link.kind(), a, b, link.because()),
                    (x, y) -> x.because().compareTo(y.because()) <= 0 ? x : y);
        }
    }

    /** The links in their order, without those that would close a circle. */
    private static List<EventLink> acyclic(Collection<EventLink> links) {
        Map<String, List<String>> wholes = new HashMap<>();
        List<EventLink> kept = new ArrayList<>();
        for (EventLink link : links) {
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
