package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which units are one. Two sets of units are not joined if the user keeps a unit of the one from a unit of the other. */
final class Joins {
    private final List<Unit> units;
    private final UnionFind sets;
    private final NeverMerges apart;
    /** For each set, by the unit that stands for it, its keys that the user keeps from others. */
    private final Map<Integer, Set<String>> kept = new HashMap<>();

    Joins(List<Unit> units, NeverMerges apart) {
        this.units = units;
        this.sets = new UnionFind(units.size());
        this.apart = apart;
        for (int i = 0; i < units.size() && !apart.isEmpty(); i++) {
            String key = apart.keyOf(units.get(i));
            if (apart.contains(key)) {
                kept.put(i, new TreeSet<>(Set.of(key)));
            }
        }
    }

    int find(int unit) {
        return sets.find(unit);
    }

    /** Makes the sets of two units one, unless the user keeps them apart. */
    void join(int a, int b) {
        int x = sets.find(a);
        int y = sets.find(b);
        Set<String> some = kept.getOrDefault(x, Set.of());
        Set<String> others = kept.getOrDefault(y, Set.of());
        if (x == y || apart.keepApart(some, others)) {
            return;
        }
        sets.join(x, y);
        if (!some.isEmpty() || !others.isEmpty()) {
            Set<String> both = new TreeSet<>(some);
            both.addAll(others);
            kept.put(sets.find(x), both);
        }
    }

    /** The sets, in the order of their first units. */
    Collection<List<Unit>> all() {
        Map<Integer, List<Unit>> ordered = new TreeMap<>();
        for (int i = 0; i < units.size(); i++) {
            ordered.computeIfAbsent(sets.find(i), s -> new ArrayList<>()).add(units.get(i));
        }
        return ordered.values();
    }
}
