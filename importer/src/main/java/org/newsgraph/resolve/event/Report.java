package org.newsgraph.resolve.event;

import java.util.Arrays;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;

/**
 * One article's telling of an event, with numbers for the nodes of its participants and for its words, so that a corpus of them
 * takes little memory and two are compared in little time. Days are counted from 1970-01-01.
 */
final class Report {
    /** No day, and no node. */
    static final int NONE = Integer.MIN_VALUE;

    /** Real, open (planned or possible), denied or generic: events of different kinds are never one. */
    enum Reality {
        REAL,
        OPEN,
        DENIED,
        GENERIC
    }

    /** An article: its number in the order of ids, its id, its day of publication or {@link #NONE}. */
    record Source(int number, String id, int published) {}

    private final Source source;
    private final Gist.Told event;
    private final String mode;
    private final Kind kind;
    private final Reality reality;
    private final boolean symmetric;
    private final int first;
    private final int last;
    private final int place;
    private final int[] words;
    private final int[] participants;
    private final Role[] roles;
    private final int[] topics;

    /**
     * A report.
     *
     * @param words numbers of the stems of the words that tell it, ascending
     * @param participants numbers of their nodes, ascending
     * @param roles the role of each participant
     * @param topics numbers of the nodes that it is about, ascending
     * @param place number of the node of where it happened, or {@link #NONE}
     * @param first first day of its time, or {@link #NONE}
     * @param last last day; the first if it is not told
     */
    Report(
            Source source,
            Gist.Told event,
            int[] words,
            int[] participants,
            Role[] roles,
            int[] topics,
            int place,
            int first,
            int last) {
        this.source = source;
        this.event = event;
        this.words = words;
        this.participants = participants;
        this.roles = roles;
        this.topics = topics;
        this.place = place;
        this.first = first;
        this.last = last;
        this.reality = reality(event.realis());
        String told = event.mode();
        this.mode = told == null ? "" : told;
        this.kind = Kind.of(event.type(), mode);
        this.symmetric = Arrays.asList(roles).contains(Role.PARTICIPANT);
    }

    private static Reality reality(Realis realis) {
        return switch (realis) {
            case ACTUAL -> Reality.REAL;
            case PLANNED, HYPOTHETICAL -> Reality.OPEN;
            case NEGATED -> Reality.DENIED;
            case GENERIC -> Reality.GENERIC;
        };
    }

    Reality reality() {
        return reality;
    }

    /** Whether only bare nouns tell it ("the summit"), so that it may have happened or be to come. */
    boolean bare() {
        return event.bare();
    }

    EventType type() {
        return event.type();
    }

    String mode() {
        return mode;
    }

    /** What its type and mode say of how it is told. */
    Kind kind() {
        return kind;
    }

    Gist.Told event() {
        return event;
    }

    int article() {
        return source.number();
    }

    String articleId() {
        return source.id();
    }

    int published() {
        return source.published();
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    int place() {
        return place;
    }

    int[] words() {
        return words;
    }

    int[] participants() {
        return participants;
    }

    Role role(int participant) {
        return roles[participant];
    }

    int[] topics() {
        return topics;
    }

    boolean dated() {
        return first != NONE;
    }

    /** How many days its time may lie in; 0 if it is undated. */
    long days() {
        return first == NONE ? 0 : (long) last - first + 1;
    }

    boolean symmetric() {
        return symmetric;
    }

    /** Participants in a role, ascending. */
    int[] in(Role role) {
        int n = 0;
        for (Role r : roles) {
            n += r == role ? 1 : 0;
        }
        if (n == participants.length) {
            return participants;
        }
        int[] in = new int[n];
        for (int i = 0, k = 0; i < participants.length; i++) {
            if (roles[i] == role) {
                in[k++] = participants[i];
            }
        }
        return in;
    }

    /** A stable identity: article, then place in it. */
    String id() {
        String begin = Integer.toString(event.begin());
        char[] zeros = new char[Math.max(0, 9 - begin.length())];
        Arrays.fill(zeros, '0');
        return source.id() + "\u0000" + new String(zeros) + begin + "\u0000" + event.id();
    }
}
