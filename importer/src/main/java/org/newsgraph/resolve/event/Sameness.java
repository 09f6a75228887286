package org.newsgraph.resolve.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Role;
import org.newsgraph.resolve.EntityResolution;

/**
 * Whether two reports can tell one event, and how much speaks for it. Conservative: what is merely alike stays apart.
 *
 * <p>Hard conditions: one family of type and kind, one reality, times that overlap, places that agree, and parties of which
 * one side's all go with the other's. Then the parties, the day, the words and the articles' stories must together say
 * enough. The weights are few and round; they were chosen on public development sets, see {@code docs/evaluation.md}.
 */
final class Sameness {
    /** Below this, two undated articles are of two stories. */
    private static final double SAME_STORY = 0.12;
    /** What a report that names only one of several parties needs. */
    private static final double LONE_STORY = 0.25;

    private static final double LONE_PARTY = 0.45;
    private static final double NEEDED = 1.05;
    private static final double NEEDED_IF_VAGUE = 1.15;

    private static final List<Aspect> ASPECTS = List.of(Aspect.values());

    private final Parties parties;
    private final Stories stories;
    private final Frequencies frequencies;

    Sameness(List<Extraction> extractions, EntityResolution entities, List<Report> reports) {
        frequencies = new Frequencies(reports);
        parties = new Parties(extractions, entities, frequencies);
        stories = new Stories(extractions);
    }

    Parties parties() {
        return parties;
    }

    double story(Report a, Report b) {
        return stories.similarity(a.article(), b.article());
    }

    /** What two reports of one event must agree in, the quickest to compare first. */
    enum Aspect {
        TYPE,
        REALITY,
        WORDS,
        TIME,
        PLACE,
        TOPIC,
        PARTIES
    }

    /** 0 if they cannot be one event or too little speaks for it, otherwise how much does. */
    double of(Report a, Report b) {
        return compatible(a, b) ? evidence(a, b) : 0;
    }

    /** 0 if too little speaks for one event, otherwise how much does; what speaks against it is not asked. */
    double evidence(Report a, Report b) {
        boolean then = Times.sameDays(a, b) || (Times.sameTime(a, b) && !Kinds.isVague(a));
        if (!(then || Times.near(a, b))) {
            return 0;
        }
        double who = participants(a, b).orElse(0);
        double story = story(a, b);
        boolean timed = Times.sameDays(a, b) || Times.sameTime(a, b);
        boolean unpublished = a.published() == null || b.published() == null;
        if ((unpublished && !timed && story < SAME_STORY) || isLone(a, b, who, story)) {
            return 0;
        }
        double evidence = who / 2 + when(a, b) + 1.5 * Math.min(story, 0.5) + 0.4 * sharedWord(a, b);
        evidence += a.mode().equals(b.mode()) ? 0.1 : 0;
        return evidence >= (Kinds.isVague(a) ? NEEDED_IF_VAGUE : NEEDED) ? evidence : 0;
    }

    private static double when(Report a, Report b) {
        boolean unattended = a.participants().isEmpty() && b.participants().isEmpty();
        double alone = unattended && a.type() == EventType.ELECTION && Times.sameTime(a, b) ? 0.5 : 0;
        return alone + (Times.sameDays(a, b) ? 0.6 : Times.sameTime(a, b) ? 0.2 : 0);
    }

    /** How rare the rarest word is that both tell it by. */
    private double sharedWord(Report a, Report b) {
        return a.words().stream()
                .filter(b.words()::contains)
                .mapToDouble(frequencies::rarityOfWord)
                .max()
                .orElse(0);
    }

    /** A party alone may have met many: then the words and the stories must be the same, and some talks are too many. */
    private static boolean isLone(Report a, Report b, double who, double story) {
        boolean one = Math.min(a.participants().size(), b.participants().size()) == 1;
        if (!one || !(a.symmetric() || b.symmetric())) {
            return false;
        }
        boolean both = a.participants().size() + b.participants().size() == 2;
        return story < LONE_STORY
                || who < LONE_PARTY
                || Collections.disjoint(a.words(), b.words())
                || (!both && (Kinds.isOften(a) || Kinds.isOften(b)));
    }

    /** Whether the hard conditions hold. */
    boolean compatible(Report a, Report b) {
        for (Aspect aspect : ASPECTS) {
            if (!agree(aspect, a, b)) {
                return false;
            }
        }
        return true;
    }

    /** The hard conditions that do not hold; the search ends with the second. */
    Set<Aspect> conflicts(Report a, Report b) {
        Set<Aspect> conflicts = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : ASPECTS) {
            if (conflicts.size() < 2 && !agree(aspect, a, b)) {
                conflicts.add(aspect);
            }
        }
        return conflicts;
    }

    private boolean agree(Aspect aspect, Report a, Report b) {
        return switch (aspect) {
            case TYPE -> Kinds.family(a.type()) == Kinds.family(b.type());
            case REALITY -> realitiesAgree(a, b);
            case WORDS -> Kinds.agree(a, b);
            case TIME -> Times.overlap(a, b) && Times.bothNews(a, b);
            case PLACE -> placesAgree(a, b);
            case TOPIC -> topicsAgree(a, b);
            case PARTIES -> participants(a, b).isPresent();
        };
    }

    /** A bare noun ("the summit") goes with what is planned as with what happened. */
    private static boolean realitiesAgree(Report a, Report b) {
        Report.Reality x = a.reality();
        Report.Reality y = b.reality();
        if (x == Report.Reality.GENERIC || y == Report.Reality.GENERIC) {
            return false;
        }
        boolean told = x != Report.Reality.DENIED && y != Report.Reality.DENIED;
        return x == y || (told && (a.bare() || b.bare()));
    }

    private static boolean placesAgree(Report a, Report b) {
        return a.place() == null
                || b.place() == null
                || a.place().equals(b.place())
                || a.participants().size() + b.participants().size() > 3;
    }

    /** Two products are two launches. */
    private static boolean topicsAgree(Report a, Report b) {
        return !Kinds.isVague(a)
                || a.topics().isEmpty()
                || b.topics().isEmpty()
                || !Collections.disjoint(a.topics(), b.topics());
    }

    /** How well the parties go together; empty if they do not. */
    OptionalDouble participants(Report a, Report b) {
        boolean election = a.type() == EventType.ELECTION;
        if (a.participants().isEmpty() || b.participants().isEmpty()) {
            boolean here = a.place() != null && a.place().equals(b.place());
            return election || a.type() == EventType.DISASTER || here ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        if (a.symmetric() || b.symmetric() || election) {
            return parties.cover(a.participants(), b.participants());
        }
        double sum = 0;
        for (Role role : List.of(Role.ACTOR, Role.RECIPIENT)) {
            List<String> left = a.in(role);
            List<String> right = b.in(role);
            if (!left.isEmpty() && !right.isEmpty()) {
                OptionalDouble side = a.type() == EventType.STATEMENT && role == Role.ACTOR
                        ? parties.coverNamed(left, right)
                        : parties.cover(left, right);
                if (side.isEmpty()) {
                    return side;
                }
                sum += side.getAsDouble();
            }
        }
        return sum > 0 ? OptionalDouble.of(sum) : OptionalDouble.empty();
    }

    /** Whether each party of the one is surely one of the other's, rather than possibly an unnamed one. */
    boolean haveSureParties(Report a, Report b) {
        int parties = Math.min(a.participants().size(), b.participants().size());
        return participants(a, b).orElse(0) >= Parties.ALIKE * parties;
    }

    /** The parties that all reports name, by whatever name. */
    Set<String> shared(List<Report> group) {
        Set<String> shared = new HashSet<>();
        for (String party : group.get(0).participants()) {
            boolean all = group.stream()
                    .allMatch(r -> r.participants().stream().anyMatch(other -> parties.match(party, other) > 0));
            if (all) {
                shared.add(party);
            }
        }
        return shared;
    }
}
