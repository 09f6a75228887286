package org.newsgraph.resolve.event;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.newsgraph.model.EventType;

/**
 * Which reports are worth comparing: of one type, those with one party, place or year, and those with the same two parties; in
 * a block only neighbours in time, so that the work for a report has a bound, however many others there are. Keys are hashes;
 * where two collide, what has nothing in common is compared in vain.
 */
final class Blocks {
    private static final int WINDOW = 60;
    /** Reports of more parties than these have no block for each two. */
    private static final int MOST_PARTIES = 5;

    /** Takes a pair, the smaller number first. */
    interface PairConsumer {
        void accept(int a, int b);
    }

    private final Parties parties;
    /** Numbers of reports in the order of time. */
    private final int[] inTime;
    /** A key above and a place in the order of time below, ascending: the blocks one after the other. */
    private long[] entries;

    private int size;
    private final int[] starts;
    private final int[] ofReport;

    private Blocks(List<Report> reports, Parties parties) {
        this.parties = parties;
        this.entries = new long[4 * reports.size() + 16];
        this.inTime = IntStream.range(0, reports.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> moment(reports.get(i)))
                        .thenComparing(i -> i))
                .mapToInt(i -> i)
                .toArray();
        for (int i = 0; i < inTime.length; i++) {
            addKeys(reports.get(inTime[i]), i);
        }
        entries = Arrays.copyOf(entries, size);
        Arrays.sort(entries);
        starts = new int[inTime.length + 1];
        ofReport = new int[entries.length];
        index();
    }

    /** The blocks of reports. */
    static Blocks of(List<Report> reports, Parties parties) {
        return new Blocks(reports, parties);
    }

    private static int moment(Report r) {
        int day = r.dated() ? r.first() : r.published();
        return day == Report.NONE ? Integer.MAX_VALUE : day;
    }

    private void addKeys(Report r, int at) {
        int family = r.kind().family().name().hashCode();
        int[] blocks = Arrays.stream(r.participants())
                .map(parties::block)
                .sorted()
                .distinct()
                .toArray();
        for (int block : blocks) {
            add(family, block, 0, at);
        }
        for (int i = 0; i < blocks.length && blocks.length <= MOST_PARTIES; i++) {
            for (int j = i + 1; j < blocks.length; j++) {
                add(family, blocks[i], blocks[j], at);
            }
        }
        if (r.place() != Report.NONE) {
            add(family, parties.key(r.place()).hashCode(), 1, at);
        }
        if ((blocks.length == 0 && r.place() == Report.NONE) || r.type() == EventType.ELECTION) {
            add(family, r.dated() ? LocalDate.ofEpochDay(r.first()).getYear() : Report.NONE, 2, at);
        }
    }

    private void add(int family, int one, int other, int at) {
        long key = ((long) one << 32) + other * 31L + family;
        key *= 0x9E3779B97F4A7C15L;
        key = (key ^ (key >>> 29)) * 0xBF58476D1CE4E5B9L;
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        entries[size++] = (key & 0xFFFFFFFF00000000L) | at;
    }

    /** The places of the entries of each report, one after the other, from {@link #starts} on. */
    private void index() {
        for (long entry : entries) {
            starts[(int) entry + 1]++;
        }
        for (int i = 0; i < inTime.length; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (int e = 0; e < entries.length; e++) {
            ofReport[next[(int) entries[e]]++] = e;
        }
    }

    /**
     * Gives each pair once, in an order that depends on the reports only: the part of this number of so many parts. The parts may be
     * asked for at one time.
     */
    void forEachPair(int part, int parts, PairConsumer consumer) {
        int[] seenBy = new int[inTime.length];
        Arrays.fill(seenBy, -1);
        int begin = (int) ((long) inTime.length * part / parts);
        int end = (int) ((long) inTime.length * (part + 1) / parts);
        for (int i = begin; i < end; i++) {
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                neighbours(i, ofReport[k], seenBy, consumer);
            }
        }
    }

    /** The reports behind one in a block. */
    private void neighbours(int i, int entry, int[] seenBy, PairConsumer consumer) {
        int end = Math.min(entries.length, entry + WINDOW);
        for (int e = entry + 1; e < end && (entries[e] ^ entries[entry]) >>> 32 == 0; e++) {
            int j = (int) entries[e];
            if (seenBy[j] != i) {
                seenBy[j] = i;
                consumer.accept(Math.min(inTime[i], inTime[j]), Math.max(inTime[i], inTime[j]));
            }
        }
    }
}
