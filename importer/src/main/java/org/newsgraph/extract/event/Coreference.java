package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    /** Days between the day of a story and the day that it tells of. */
    private static final String CAMPAIGN = "campaign";

    private static final int SLIP = 3;

    private static final Set<String> SPEAKING = Set.of("speak", "talk");

    private final Antecedents antecedents;

    /** Of a document whose entities these are. */
    Coreference(Referents referents) {
        antecedents = new Antecedents(referents);
    }

    List<List<Candidate>> group(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        List<Candidate> open = new ArrayList<>();
        for (Candidate c : candidates) {
            List<Candidate> home = c.anaphoric() ? antecedents.before(groups, c) : same(groups, c);
            if (home != null) {
                home.add(c);
            } else if (Standing.isToldOf(c)) {
                groups.add(new ArrayList<>(List.of(c.byItself())));
            } else {
                open.add(c);
            }
        }
        groups.addAll(complete(groups, open));
        groups.sort(Comparator.comparing(g -> g.get(0).trigger().span()));
        return groups;
    }

    /** Puts what has no place so far to the events told later that it points to; what surely tells an event and points to none is one by itself. */
    private List<List<Candidate>> complete(List<List<Candidate>> groups, List<Candidate> open) {
        List<List<Candidate>> more = new ArrayList<>();
        for (Candidate c : open) {
            List<Candidate> home = c.anaphoric() ? antecedents.after(groups, c) : null;
            home = home == null && c.anaphoric() ? antecedents.before(more, c) : home;
            Candidate alone = c.byItself();
            if (home == null && !alone.equals(c)) {
                home = same(groups, alone);
            }
            if (home != null) {
                home.add(c);
            } else if (Standing.isToldOf(alone) || Standing.isSure(c)) {
                more.add(new ArrayList<>(List.of(alone)));
            }
        }
        return more;
    }

    private static @Nullable List<Candidate> same(List<List<Candidate>> groups, Candidate c) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            List<Candidate> group = groups.get(i);
            if (isSame(group, c) || group.stream().anyMatch(g -> isResult(c, g))) {
                return group;
            }
        }
        return null;
    }

    /** "attacked the camp, killing 40 people" is one event with its victims. */
    private static boolean isResult(Candidate c, Candidate whole) {
        Parse parse = c.trigger().parse();
        int verb = c.trigger().token();
        return c.type() == EventType.ASSAULT
                && whole.type() == EventType.ASSAULT
                && whole.trigger().parse() == parse
                && whole.realis() == c.realis()
                && parse.is(verb, "advcl")
                && parse.tag(verb).equals("VBG")
                && verb > whole.trigger().carrier()
                && parse.head(verb) == whole.trigger().carrier();
    }

    private static boolean isSame(List<Candidate> group, Candidate c) {
        Candidate first = group.get(0);
        return first.type() == c.type()
                && realisAgrees(group, c)
                && Likeness.alike(first, c)
                && (!c.trigger().nominal() || Qualifiers.allow(group, c))
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

    /** What most tellings say that say anything of it, of as many the first. */
    static Realis realis(List<Candidate> group) {
        Map<Realis, Long> told = group.stream()
                .filter(c -> !c.untold())
                .collect(Collectors.groupingBy(Candidate::realis, LinkedHashMap::new, Collectors.counting()));
        return told.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(group.get(0).realis());
    }

    /** A time that is only inferred yields to one that is stated, if they lie close. */
    static boolean timesAgree(List<Candidate> group, Candidate c) {
        When time = c.time();
        if (c.type() == EventType.STATEMENT && !group.stream().allMatch(g -> saidTogether(g, c))) {
            return false;
        }
        return time == null
                || group.stream().map(Candidate::time).allMatch(t -> t == null || t.overlaps(time) || yields(t, time));
    }

    /** What is said on a day of its own is not what is said on no day. */
    private static boolean saidTogether(Candidate a, Candidate b) {
        When x = a.time();
        When y = b.time();
        if (a.trigger().nominal() || b.trigger().nominal()) {
            return true;
        }
        if (x == null || y == null) {
            return (x == null || !x.stated()) && (y == null || !y.stated());
        }
        return x.overlaps(y) || x.stated() == y.stated();
    }

    private static boolean yields(When a, When b) {
        return a.stated() != b.stated()
                && a.first().minusDays(SLIP).compareTo(b.last()) <= 0
                && b.first().minusDays(SLIP).compareTo(a.last()) <= 0;
    }

    /** What two sides do together or what goes on for long is told of one place after another. */
    static boolean placesAgree(List<Candidate> group, Candidate c) {
        boolean travels = c.symmetric() || c.mode().equals(CAMPAIGN);
        return c.place() == null
                || travels
                || group.stream().allMatch(g -> g.place() == null || g.place().equals(c.place()));
    }

    private static boolean participantsAgree(List<Candidate> group, Candidate c) {
        if (group.get(0).symmetric() || c.symmetric()) {
            Set<String> a = ids(group, null);
            Set<String> b = ids(List.of(c), null);
            return (a.containsAll(b) || b.containsAll(a))
                    && !b.isEmpty()
                    && !(b.size() < a.size() && isNew(group, c))
                    && (shared(a, b) > 1 || group.get(0).type() != EventType.CONSULT || a.size() + b.size() <= 3);
        }
        boolean some = shared(ids(group, null), ids(List.of(c), null)) > 0;
        return some && sideAgrees(group, c, Role.ACTOR) && sideAgrees(group, c, Role.RECIPIENT);
    }

    /** "In one conversation"; but "met at a summit" tells one event. */
    private static boolean isNew(List<Candidate> group, Candidate c) {
        return Qualifiers.isNew(c) && group.stream().noneMatch(g -> g.sentence() == c.sentence());
    }

    private static boolean sideAgrees(List<Candidate> group, Candidate c, Role side) {
        Set<String> a = ids(group, side);
        Set<String> b = ids(List.of(c), side);
        if (c.type() == EventType.STATEMENT
                && side == Role.ACTOR
                && group.stream().anyMatch(g -> !ids(List.of(g), side).equals(b))) {
            return a.isEmpty() && b.isEmpty();
        }
        boolean optional = c.type() != EventType.STATEMENT || goesOn(group, c);
        return (optional && (a.isEmpty() || b.isEmpty()))
                || (!a.isEmpty() && (a.containsAll(b) || b.containsAll(a)) && !b.isEmpty())
                || (a.isEmpty() && b.isEmpty());
    }

    /** "Speaking ahead of the trip, she said": the participle and its verb go on with what she told others that day. */
    private static boolean goesOn(List<Candidate> group, Candidate c) {
        Parse parse = c.trigger().parse();
        boolean setting = isSetting(c)
                || group.stream()
                        .anyMatch(g -> g.trigger().parse() == parse
                                && isSetting(g)
                                && parse.head(g.trigger().token())
                                        == c.trigger().token());
        return setting && c.time() != null && group.stream().allMatch(g -> g.time() != null);
    }

    private static boolean isSetting(Candidate c) {
        Parse parse = c.trigger().parse();
        int verb = c.trigger().token();
        return SPEAKING.contains(parse.lemma(verb))
                && parse.tag(verb).equals("VBG")
                && parse.is(verb, "advcl")
                && verb < parse.head(verb);
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
