package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Groups reports by {@link Sameness}: the strongest pairs first, and two groups join only if all their members can be one
 * event. Reports are compared only within blocks of one type and one participant (or place, or year), and in a large block only with
 * their neighbours in time, so the work grows almost linearly. The order of the reports does not matter.
 */
final class Clusters {
    private static final int WINDOW = 60;

    private record Pair(int a, int b, double score) {}

    private final List<Report> reports;
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();

    Clusters(List<Report> unordered) {
        reports = unordered.stream().sorted(Comparator.comparing(Report::id)).toList();
        parent = new int[reports.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            members.add(new ArrayList<>(List.of(i)));
        }
    }

    /** The groups, each in order of article. */
    List<List<Report>> groups() {
        List<Pair> pairs = pairs();
        pairs.sort(Comparator.comparingDouble(Pair::score)
                .reversed()
                .thenComparingInt(Pair::a)
                .thenComparingInt(Pair::b));
        pairs.forEach(this::join);
        Map<Integer, List<Report>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), k -> new ArrayList<>()).add(reports.get(i));
        }
        return List.copyOf(groups.values());
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (List<Integer> block : blocks().values()) {
            block.sort(
                    Comparator.comparing((Integer i) -> moment(reports.get(i))).thenComparing(i -> i));
            for (int x = 0; x < block.size(); x++) {
                for (int y = x + 1; y < Math.min(block.size(), x + WINDOW); y++) {
                    int a = Math.min(block.get(x), block.get(y));
                    int b = Math.max(block.get(x), block.get(y));
                    if (seen.add(((long) a << 32) | b)) {
                        compare(a, b, pairs);
                    }
                }
            }
        }
        return pairs;
    }

    private void compare(int a, int b, List<Pair> pairs) {
        if (reports.get(a).article().equals(reports.get(b).article())) {
            return;
        }
        double score = Sameness.of(reports.get(a), reports.get(b));
        if (score > 0) {
            pairs.add(new Pair(a, b, score));
        }
    }

    private static String moment(Report r) {
        return String.valueOf(r.dated() ? r.first() : r.published());
    }

    private Map<String, List<Integer>> blocks() {
        Map<String, List<Integer>> blocks = new TreeMap<>();
        for (int i = 0; i < reports.size(); i++) {
            Report r = reports.get(i);
            String base = Sameness.family(r.event().type()) + "|" + r.reality() + "|";
            Set<String> keys = new HashSet<>(r.participants());
            if (keys.isEmpty() || r.symmetric()) {
                keys.add(r.place() != null && keys.isEmpty() ? r.place() : "year:" + year(r));
            }
            for (String key : keys) {
                blocks.computeIfAbsent(base + key, k -> new ArrayList<>()).add(i);
            }
        }
        return blocks;
    }

    private static String year(Report r) {
        return r.first() == null ? "" : String.valueOf(r.first().getYear());
    }

    private void join(Pair pair) {
        int a = root(pair.a());
        int b = root(pair.b());
        if (a == b || !allCompatible(members.get(a), members.get(b))) {
            return;
        }
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        parent[high] = low;
        members.get(low).addAll(members.get(high));
        members.get(high).clear();
    }

    private boolean allCompatible(List<Integer> as, List<Integer> bs) {
        for (int a : as) {
            for (int b : bs) {
                if (!Sameness.compatible(reports.get(a), reports.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }
}
