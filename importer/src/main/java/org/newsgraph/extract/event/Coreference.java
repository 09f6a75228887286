package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * Puts the tellings of one event in a document together: same type and kind, participants that do not differ, times that do
 * not exclude each other, both real or both not. A noun with nobody in it ("the meeting") joins the last event it can be.
 */
final class Coreference {
    /** Types whose tellings must share their verb, since their type says little. */
    private static final Set<EventType> VAGUE = Set.of(
            EventType.ACTION,
            EventType.DECISION,
            EventType.PRODUCTION,
            EventType.ECONOMY,
            EventType.DEAL,
            EventType.LAUNCH,
            EventType.TRAVEL,
            EventType.REQUEST,
            EventType.REJECT);

    /** Types that are worth telling only of what happened or is planned. */
    private static final Set<EventType> LOOSE =
            Set.of(EventType.ACTION, EventType.DECISION, EventType.PRODUCTION, EventType.ECONOMY, EventType.TRAVEL);

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its", "such", "both");
    private static final Set<String> ORAL = Set.of("phone", "talk", "meet", "host", "mediate");

    List<List<Candidate>> group(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        for (Candidate c : candidates) {
            List<Candidate> home = c.anaphoric() ? antecedent(groups, c) : same(groups, c);
            if (home != null) {
                home.add(c);
            } else if (stands(c)) {
                groups.add(new ArrayList<>(List.of(c)));
            }
        }
        return groups;
    }

    /** Whether a telling says enough to be an event by itself. */
    private static boolean stands(Candidate c) {
        if (!c.participants().isEmpty()) {
            boolean real = c.realis() == Realis.ACTUAL || c.realis() == Realis.PLANNED;
            return real || !LOOSE.contains(c.type());
        }
        if (c.realis() == Realis.ACTUAL && !LOOSE.contains(c.type()) && c.namesThing()) {
            return true;
        }
        boolean eventive = c.trigger().word().eventive() && c.trigger().nominal();
        return eventive && (c.place() != null || (c.time() != null && c.time().stated()));
    }

    private static @Nullable List<Candidate> antecedent(List<List<Candidate>> groups, Candidate c) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Candidate> group = groups.get(i);
            Candidate first = group.get(0);
            boolean near = c.sentence() - group.get(group.size() - 1).sentence()
                    <= (c.type() == EventType.ELECTION ? 100 : 12);
            if (near
                    && first.type() == c.type()
                    && isDefinite(c)
                    && alike(first, c)
                    && timesAgree(group, c)
                    && placesAgree(group, c)) {
                return group;
            }
        }
        return null;
    }

    private static boolean isDefinite(Candidate c) {
        Parse parse = c.trigger().parse();
        return c.type() == EventType.ELECTION || parse.any(c.trigger().token(), d -> DEFINITE.contains(parse.lower(d)));
    }

    private static @Nullable List<Candidate> same(List<List<Candidate>> groups, Candidate c) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Candidate> group = groups.get(i);
            if (isSame(group, c)) {
                return group;
            }
        }
        return null;
    }

    private static boolean isSame(List<Candidate> group, Candidate c) {
        Candidate first = group.get(0);
        return first.type() == c.type()
                && realisAgrees(group, c)
                && alike(first, c)
                && timesAgree(group, c)
                && placesAgree(group, c)
                && participantsAgree(group, c);
    }

    private static boolean realisAgrees(List<Candidate> group, Candidate c) {
        Realis a = realis(group);
        if (c.type() == EventType.CONSULT && (c.untold() || group.stream().allMatch(Candidate::untold))) {
            return c.realis() != Realis.NEGATED && a != Realis.NEGATED;
        }
        boolean open = a == Realis.PLANNED || a == Realis.HYPOTHETICAL;
        boolean opens = c.realis() == Realis.PLANNED || c.realis() == Realis.HYPOTHETICAL;
        return a == c.realis() || (open && opens && c.type() == EventType.CONSULT);
    }

    /** What the first telling says that says anything of it. */
    static Realis realis(List<Candidate> group) {
        return group.stream()
                .filter(c -> !c.untold())
                .map(Candidate::realis)
                .findFirst()
                .orElse(group.get(0).realis());
    }

    /** Whether the words can tell one event. */
    private static boolean alike(Candidate a, Candidate b) {
        String la = a.trigger().word().lemma();
        String lb = b.trigger().word().lemma();
        if (VAGUE.contains(a.type())) {
            return la.equals(lb)
                    && (a.object().isEmpty()
                            || b.object().isEmpty()
                            || a.object().equals(b.object()));
        }
        return switch (a.type()) {
            case STATEMENT, AGREE, INAUGURATION, SUCCESSION, RESIGNATION, DEATH, MARRIAGE, BIRTH, SANCTION, THREATEN ->
                true;
            case ELECTION -> !(a.mode().equals("campaign") ^ b.mode().equals("campaign"));
            case CONSULT -> a.mode().equals(b.mode()) || oral(a, b);
            default ->
                la.equals(lb)
                        || (a.mode().equals(b.mode())
                                && (a.trigger().nominal() || b.trigger().nominal()));
        };
    }

    private static boolean oral(Candidate a, Candidate b) {
        boolean called = a.mode().equals("phone") || b.mode().equals("phone");
        boolean met = a.mode().equals("meet")
                || b.mode().equals("meet")
                || a.mode().equals("host")
                || b.mode().equals("host");
        return ORAL.contains(a.mode()) && ORAL.contains(b.mode()) && !(called && met);
    }

    private static boolean timesAgree(List<Candidate> group, Candidate c) {
        When time = c.time();
        return time == null
                || group.stream().allMatch(g -> g.time() == null || g.time().overlaps(time));
    }

    private static boolean placesAgree(List<Candidate> group, Candidate c) {
        return c.place() == null
                || group.stream().allMatch(g -> g.place() == null || g.place().equals(c.place()) || c.symmetric());
    }

    private static boolean participantsAgree(List<Candidate> group, Candidate c) {
        if (group.get(0).symmetric() || c.symmetric()) {
            Set<String> a = ids(group, null);
            Set<String> b = ids(List.of(c), null);
            return (a.containsAll(b) || b.containsAll(a))
                    && !b.isEmpty()
                    && (shared(a, b) > 1 || group.get(0).type() != EventType.CONSULT || a.size() + b.size() <= 3);
        }
        boolean some = shared(ids(group, null), ids(List.of(c), null)) > 0;
        return some && sideAgrees(group, c, Role.ACTOR) && sideAgrees(group, c, Role.RECIPIENT);
    }

    private static boolean sideAgrees(List<Candidate> group, Candidate c, Role side) {
        Set<String> a = ids(group, side);
        Set<String> b = ids(List.of(c), side);
        boolean optional = c.type() != EventType.STATEMENT || side == Role.ACTOR;
        return (optional && (a.isEmpty() || b.isEmpty()))
                || (!a.isEmpty() && (a.containsAll(b) || b.containsAll(a)) && !b.isEmpty())
                || (a.isEmpty() && b.isEmpty());
    }

    private static int shared(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size();
    }

    private static Set<String> ids(List<Candidate> group, @Nullable Role side) {
        Set<String> ids = new LinkedHashSet<>();
        for (Candidate c : group) {
            for (Argument a : c.participants()) {
                if (side == null || a.role() == side) {
                    ids.add(a.entity());
                }
            }
        }
        return ids;
    }
}
