package org.newsgraph.resolve.event;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

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
    private static final double LONE_STORY = 0.3;

    private static final double LONE_PARTY = 0.45;
    private static final double NEEDED = 1.1;
    private static final double NEEDED_IF_VAGUE = 1.2;

    /** What articles' stories can add at most. */
    private static final double MOST_STORY = 0.5;

    private static final double STORY_WEIGHT = 1.5;

    private final Parties parties;
    private final Stories stories;
    private final Frequencies frequencies;

    Sameness(Parties parties, Stories stories, Frequencies frequencies) {
        this.parties = parties;
        this.stories = stories;
        this.frequencies = frequencies;
    }

    Parties parties() {
        return parties;
    }

    /** How much their articles tell one story; within an article, that says little. */
    double story(Report a, Report b) {
        return a.article() == b.article() ? LONE_STORY : stories.similarity(a.article(), b.article());
    }

    /** In what two reports of one event disagree. */
    enum Conflict {
        NONE,
        REALITY,
        TIME,
        PLACE,
        /** Something else, or several things. */
        OTHER
    }

    /** 0 if too little speaks for one event, otherwise how much does; what speaks against it is not asked. */
    double evidence(Report a, Report b) {
        boolean days = Times.sameDays(a, b);
        boolean time = Times.sameTime(a, b);
        if (!(days || (time && !a.kind().vague()) || Times.near(a, b)) || shareNothing(a, b)) {
            return 0;
        }
        double who = Math.max(0, participants(a, b));
        double needed = a.kind().vague() ? NEEDED_IF_VAGUE : NEEDED;
        double rest = who / 2
                + when(a, b, who, days, time)
                + 0.4 * sharedWord(a, b)
                + (a.mode().equals(b.mode()) ? 0.1 : 0);
        if (rest + STORY_WEIGHT * MOST_STORY < needed) {
            return 0;
        }
        double story = story(a, b);
        boolean unpublished = a.published() == Report.NONE || b.published() == Report.NONE;
        if ((unpublished && !days && !time && story < SAME_STORY) || isLone(a, b, who, story)) {
            return 0;
        }
        double evidence = rest + STORY_WEIGHT * Math.min(story, MOST_STORY);
        return evidence >= needed ? evidence : 0;
    }

    /** Neither a day nor a word nor a party by the same name: a dialogue of two states, and a meeting of two people. */
    private static boolean shareNothing(Report a, Report b) {
        return !a.dated()
                && !b.dated()
                && a.participants().length > 0
                && b.participants().length > 0
                && Sorted.disjoint(a.words(), b.words())
                && Sorted.disjoint(a.participants(), b.participants());
    }

    private static double when(Report a, Report b, double who, boolean days, boolean time) {
        boolean unattended = Polls.are(a, b) ? who == 0 : a.participants().length + b.participants().length == 0;
        double alone = unattended && a.type() == EventType.ELECTION && time ? 0.5 : 0;
        return alone + (days ? 0.6 : time ? 0.2 : 0);
    }

    /** How rare the rarest word is that both tell it by. */
    private double sharedWord(Report a, Report b) {
        double most = 0;
        for (int word : a.words()) {
            if (Sorted.contains(b.words(), word)) {
                most = Math.max(most, frequencies.rarityOfWord(word));
            }
        }
        return most;
    }

    /** A party alone may have met many: then the words and the stories must be the same, and some talks are too many. */
    private static boolean isLone(Report a, Report b, double who, double story) {
        boolean one = Math.min(a.participants().length, b.participants().length) == 1;
        if (!one || !(a.symmetric() || b.symmetric())) {
            return false;
        }
        boolean both = a.participants().length + b.participants().length == 2;
        return story < LONE_STORY
                || who < LONE_PARTY
                || Sorted.disjoint(a.words(), b.words())
                || (!both && (a.kind().often() || b.kind().often()));
    }

    /** Whether the hard conditions hold. */
    boolean compatible(Report a, Report b) {
        return conflict(a, b) == Conflict.NONE;
    }

    /** Which of the hard conditions does not hold, the quickest to compare first. */
    Conflict conflict(Report a, Report b) {
        if (a.kind().family() != b.kind().family()
                || a.reality() == Report.Reality.GENERIC
                || b.reality() == Report.Reality.GENERIC
                || !Kinds.agree(a, b)) {
            return Conflict.OTHER;
        }
        Conflict conflict = Conflict.NONE;
        if (!realitiesAgree(a, b)) {
            conflict = Conflict.REALITY;
        }
        if (!Times.overlap(a, b) || !Times.bothNews(a, b)) {
            conflict = conflict == Conflict.NONE ? Conflict.TIME : Conflict.OTHER;
        }
        if (!placesAgree(a, b)) {
            conflict = conflict == Conflict.NONE ? Conflict.PLACE : Conflict.OTHER;
        }
        boolean hopeless = conflict == Conflict.OTHER || !topicsAgree(a, b) || participants(a, b) < 0;
        return hopeless ? Conflict.OTHER : conflict;
    }

    /** A bare noun ("the summit") goes with what is planned as with what happened. */
    private static boolean realitiesAgree(Report a, Report b) {
        Report.Reality x = a.reality();
        Report.Reality y = b.reality();
        boolean told = x != Report.Reality.DENIED && y != Report.Reality.DENIED;
        return x == y || (told && (a.bare() || b.bare()));
    }

    private static boolean placesAgree(Report a, Report b) {
        return a.place() == Report.NONE
                || b.place() == Report.NONE
                || a.place() == b.place()
                || a.participants().length + b.participants().length > 3;
    }

    /** Two products are two launches. */
    private static boolean topicsAgree(Report a, Report b) {
        return !a.kind().vague()
                || a.topics().length == 0
                || b.topics().length == 0
                || !Sorted.disjoint(a.topics(), b.topics());
    }

    /** How well the parties go together; {@link Parties#NO} if they do not. */
    double participants(Report a, Report b) {
        boolean election = a.type() == EventType.ELECTION;
        if (a.participants().length == 0 || b.participants().length == 0) {
            boolean here = a.place() != Report.NONE && a.place() == b.place();
            return election || a.type() == EventType.DISASTER || here ? 0 : Parties.NO;
        }
        if (a.symmetric() || b.symmetric() || election) {
            double cover = parties.cover(a.participants(), b.participants());
            return cover < 0 && Polls.areOne(a, b, parties) ? 0 : cover;
        }
        // One word and a leader who stands for his country are too little if one report tells of half the event
        if (a.kind().vague() && areUnequal(a, b) && Sorted.disjoint(a.participants(), b.participants())) {
            return Parties.NO;
        }
        double actors = side(Role.ACTOR, a, b);
        double recipients = actors < 0 ? Parties.NO : side(Role.RECIPIENT, a, b);
        return recipients >= 0 && actors + recipients > 0 ? actors + recipients : Parties.NO;
    }

    /** Whether only one of two reports tells who does it, or for or against whom. */
    private static boolean areUnequal(Report a, Report b) {
        return (a.in(Role.RECIPIENT).length == 0) != (b.in(Role.RECIPIENT).length == 0)
                || (a.in(Role.ACTOR).length == 0) != (b.in(Role.ACTOR).length == 0);
    }

    private double side(Role role, Report a, Report b) {
        int[] left = a.in(role);
        int[] right = b.in(role);
        if (left.length == 0 || right.length == 0) {
            return 0;
        }
        if (a.type() == EventType.STATEMENT && role == Role.ACTOR) {
            boolean joint = left.length != right.length && parties.arePeople(left) && parties.arePeople(right);
            return joint ? Parties.NO : parties.coverNamed(left, right);
        }
        return parties.cover(left, right);
    }

    /** Whether each party of the one is surely one of the other's, rather than possibly an unnamed one. */
    boolean haveSureParties(Report a, Report b) {
        int few = Math.min(a.participants().length, b.participants().length);
        return Math.max(0, participants(a, b)) >= Parties.ALIKE * few;
    }

    /** Names of the parties that all reports name, by whatever name, sorted. */
    List<String> shared(List<Report> group) {
        Set<String> shared = new TreeSet<>();
        for (int party : group.get(0).participants()) {
            if (group.stream().allMatch(r -> isAmong(party, r.participants()))) {
                shared.add(parties.name(party));
            }
        }
        return List.copyOf(shared);
    }

    private boolean isAmong(int party, int[] others) {
        for (int other : others) {
            if (parties.match(party, other) > 0) {
                return true;
            }
        }
        return false;
    }
}
