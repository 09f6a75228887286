package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.PackedMap;

/** Gathers units under keys, lets them follow the user's decisions, and makes nodes of them. */
final class Nodes {
    private final Map<String, Cluster> clusters = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Gazetteer gazetteer;
    private final Decisions decisions;

    Nodes(Gazetteer gazetteer, Decisions decisions) {
        this.gazetteer = gazetteer;
        this.decisions = decisions;
    }

    /** Adds a set whose key is its name's; a second set of that name gets the id of its first article besides. */
    void add(List<Unit> set) {
        Entity best = Cluster.best(set);
        String key = EntityKey.of(best);
        Optional<Gazetteer.Entry> known = gazetteer.find(key, set);
        if (known.isPresent() && !isKeptFrom(set, known.get().key())) {
            add(known.get().key(), set);
        } else if (clusters.containsKey(key)) {
            add(EntityKey.inArticle(key, set.get(0).article()), set);
        } else {
            add(key, set);
        }
    }

    private boolean isKeptFrom(List<Unit> set, String key) {
        Cluster there = clusters.get(key);
        NeverMerges apart = decisions.neverMerges();
        return there != null && !apart.isEmpty() && apart.keepApart(keys(set, apart), keys(there.units(), apart));
    }

    private static Set<String> keys(List<Unit> units, NeverMerges apart) {
        return units.stream().map(apart::keyOf).collect(Collectors.toSet());
    }

    /** Adds units under a given key. */
    void add(String key, List<Unit> units) {
        Cluster there = clusters.get(key);
        if (there == null) {
            clusters.put(key, new Cluster(units, gazetteer.find(key, units).orElse(null)));
        } else {
            there.add(units);
        }
    }

    /** Merges and splits, in the order in which they were decided. */
    private void follow() {
        List<Decision> due = decisions.all().stream()
                .filter(d -> d.kind() != Decision.Kind.NEVER_MERGE)
                .toList();
        if (due.isEmpty()) {
            return;
        }
        Map<String, Set<String>> byName = new HashMap<>();
        clusters.forEach((key, cluster) -> cluster.units()
                .forEach(u -> byName.computeIfAbsent(EntityKey.of(u.entity()), k -> new TreeSet<>())
                        .add(key)));
        for (Decision d : due) {
            Optional<String> first = find(d.first(), byName);
            if (d.kind() == Decision.Kind.SPLIT) {
                first.ifPresent(key -> split(key, d));
            } else {
                Optional<String> second = find(d.second(), byName);
                first.ifPresent(from -> second.ifPresent(to -> merge(from, to)));
            }
        }
    }

    /** The cluster of that key; where none has it any more, the one that holds the name of the key. */
    private Optional<String> find(String key, Map<String, Set<String>> byName) {
        String now = follow(key);
        if (clusters.containsKey(now)) {
            return Optional.of(now);
        }
        List<String> named = byName.getOrDefault(key, Set.of()).stream()
                .map(this::follow)
                .filter(clusters::containsKey)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private String follow(String key) {
        String at = key;
        for (String next = merged.get(at); next != null; next = merged.get(at)) {
            at = next;
        }
        return at;
    }

    private void merge(String from, String to) {
        Cluster gone = clusters.get(from);
        Cluster stays = clusters.get(to);
        if (gone != null && stays != null && gone != stays) {
            stays.merge(gone);
            clusters.remove(from);
            merged.put(from, to);
        }
    }

    private void split(String key, Decision split) {
        Cluster from = clusters.get(key);
        List<Unit> units = from == null ? List.of() : from.remove(split.second());
        if (!units.isEmpty()) {
            add(EntityKey.inArticle(split.first(), split.second()), units);
        }
        if (from != null && from.isEmpty()) {
            clusters.remove(key);
        }
    }

    /** The nodes, after the user's decisions; what was gathered is gone then. */
    EntityResolution build(List<String> articles) {
        follow();
        Map<String, List<String>> keys = new HashMap<>();
        articles.forEach(a -> keys.put(a, new ArrayList<>()));
        List<Map.Entry<String, EntityNode>> nodes = new ArrayList<>();
        clusters.forEach((key, cluster) -> {
            nodes.add(Map.entry(key, cluster.node(key)));
            for (Unit unit : cluster.units()) {
                List<String> ofArticle = keys.computeIfAbsent(unit.article(), a -> new ArrayList<>());
                ofArticle.add(unit.entity().id());
                ofArticle.add(key);
            }
        });
        clusters.clear();
        List<Map.Entry<String, SortedMap<String, String>>> packed = new ArrayList<>();
        keys.forEach((article, pairs) -> packed.add(Map.entry(article, PackedMap.ofPairs(pairs))));
        return new EntityResolution(PackedMap.ofEntries(nodes), PackedMap.ofEntries(packed));
    }
}
