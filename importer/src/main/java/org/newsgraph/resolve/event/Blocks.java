package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.EventType;

/**
 * Which reports are worth comparing: those of one type with one party, place or year, and in a large block only
 * neighbours in time, so that the work grows almost linearly.
 */
final class Blocks {
    private static final int WINDOW = 60;

    /** Takes a pair, the smaller number first. */
    interface PairConsumer {
        void accept(int a, int b);
    }

    private final List<Report> reports;
    private final Collection<List<Integer>> blocks;

    private Blocks(List<Report> reports, Collection<List<Integer>> blocks) {
        this.reports = reports;
        this.blocks = blocks;
    }

    static Blocks of(List<Report> reports, Parties parties) {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report r = reports.get(i);
            for (String key : keys(r, parties)) {
                blocks.computeIfAbsent(Kinds.family(r.type()) + "|" + key, k -> new ArrayList<>())
                        .add(i);
            }
        }
        return new Blocks(reports, blocks.values());
    }

    private static Set<String> keys(Report r, Parties parties) {
        Set<String> keys = new TreeSet<>();
        r.participants().forEach(p -> keys.add(parties.block(p)));
        if (r.place() != null) {
            keys.add("place:" + r.place());
        }
        if (keys.isEmpty() || r.type() == EventType.ELECTION) {
            keys.add("year:" + (r.first() == null ? "" : r.first().getYear()));
        }
        return keys;
    }

    /** Each pair once, in an order that depends on the reports only. */
    void forEachPair(PairConsumer consumer) {
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : blocks) {
            List<Integer> sorted = new ArrayList<>(block);
            sorted.sort(
                    Comparator.comparing((Integer i) -> moment(reports.get(i))).thenComparing(i -> i));
            for (int x = 0; x < sorted.size(); x++) {
                for (int y = x + 1; y < Math.min(sorted.size(), x + WINDOW); y++) {
                    int a = Math.min(sorted.get(x), sorted.get(y));
                    int b = Math.max(sorted.get(x), sorted.get(y));
                    if (seen.add(((long) a << 32) | b)) {
                        consumer.accept(a, b);
                    }
                }
            }
        }
    }

    private static String moment(Report r) {
        return String.valueOf(r.dated() ? r.first() : r.published());
    }
}
