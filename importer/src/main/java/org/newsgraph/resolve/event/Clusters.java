package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.EventType;

/**
 * Groups reports by {@link Sameness}: the strongest pairs first, and two groups join only if all their members can be one
 * event. The order of the reports does not matter.
 */
final class Clusters {
    private record Pair(int a, int b, double score) {}

    private final List<Report> reports;
    private final Sameness sameness;
    private final int[] parent;
    private final List<List<Integer>> members = new ArrayList<>();

    Clusters(List<Report> unordered, Sameness sameness) {
        this.sameness = sameness;
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
        Blocks.of(reports, sameness.parties()).forEachPair((a, b) -> compare(a, b, pairs));
        return pairs;
    }

    private void compare(int a, int b, List<Pair> pairs) {
        if (reports.get(a).article().equals(reports.get(b).article())) {
            return;
        }
        double score = sameness.of(reports.get(a), reports.get(b));
        if (score > 0) {
            pairs.add(new Pair(a, b, score));
        }
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
                if (isToldApart(reports.get(a), reports.get(b))
                        || !sameness.compatible(reports.get(a), reports.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Two reports that one article tells apart are two, even if another article's is like both: always if they are
     * statements, otherwise unless it names the same parties in both.
     */
    private boolean isToldApart(Report a, Report b) {
        return a.article().equals(b.article()) && (a.type() == EventType.STATEMENT || !sameness.haveSureParties(a, b));
    }

    private int root(int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }
}
