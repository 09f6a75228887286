package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.EventType;

/**
 * Groups reports by {@link Sameness}: the strongest pairs first, and two groups join only if all their members can be one
 * event. The order of the reports does not matter.
 */
final class Clusters {
    /** Of larger groups only the first members are asked, which are those that most speaks for. */
    private static final int ASKED = 64;

    private final List<Report> reports;
    private final Sameness sameness;
    private final int[] parent;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    /** Groups of reports that are in the order of their ids. */
    Clusters(List<Report> reports, Sameness sameness) {
        this.reports = reports;
        this.sameness = sameness;
        parent = new int[reports.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
    }

    /** The groups that these pairs make, each in order of article. */
    List<List<Report>> groups(Pairs pairs) {
        pairs.forEachFromStrongest(this::join);
        List<List<Report>> groups = new ArrayList<>();
        Map<Integer, List<Report>> joined = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            int root = root(i);
            if (!members.containsKey(root)) {
                groups.add(List.of(reports.get(i)));
            } else {
                List<Report> group = joined.get(root);
                if (group == null) {
                    group = new ArrayList<>();
                    joined.put(root, group);
                    groups.add(group);
                }
                group.add(reports.get(i));
            }
        }
        return groups;
    }

    private void join(int one, int other) {
        int a = root(one);
        int b = root(other);
        List<Integer> as = members.getOrDefault(a, List.of(a));
        List<Integer> bs = members.getOrDefault(b, List.of(b));
        if (a == b || !allCompatible(as, bs)) {
            return;
        }
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        parent[high] = low;
        List<Integer> all = new ArrayList<>(low == a ? as : bs);
        all.addAll(low == a ? bs : as);
        members.put(low, all);
        members.remove(high);
    }

    private boolean allCompatible(List<Integer> as, List<Integer> bs) {
        for (int a : as.subList(0, Math.min(ASKED, as.size()))) {
            for (int b : bs.subList(0, Math.min(ASKED, bs.size()))) {
                if (isToldApart(reports.get(a), reports.get(b))
                        || !Times.withinSpan(reports.get(a), reports.get(b))
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
        return a.article() == b.article() && (a.type() == EventType.STATEMENT || !sameness.haveSureParties(a, b));
    }

    private int root(int i) {
        int root = i;
        while (parent[root] != root) {
            root = parent[root];
        }
        for (int at = i; parent[at] != root; ) {
            int next = parent[at];
            parent[at] = root;
            at = next;
        }
        return root;
    }
}
