package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.Extraction;

/** Gathers sets of units under keys, and makes nodes of them. */
final class Nodes {
    private final TreeMap<String, List<Unit>> sets = new TreeMap<>();
    private final Gazetteer gazetteer;

    Nodes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Adds a set whose key is its name's; a second set of that name gets the id of its first article besides. */
    void add(List<Unit> set) {
        Entity best = best(set);
        Optional<Gazetteer.Entry> known = entry(set);
        String key = known.map(Gazetteer.Entry::key).orElseGet(() -> EntityKey.of(best));
        if (known.isPresent() || !sets.containsKey(key)) {
            add(key, set);
        } else {
            add(key + "@" + EntityKey.slug(set.get(0).article()), set);
        }
    }

    /** Adds units under a given key. */
    void add(String key, List<Unit> units) {
        sets.computeIfAbsent(key, k -> new ArrayList<>()).addAll(units);
    }

    private Optional<Gazetteer.Entry> entry(List<Unit> set) {
        return gazetteer
                .find(best(set).type(), best(set).name())
                .or(() -> set.stream()
                        .flatMap(u ->
                                gazetteer.find(u.entity().type(), u.entity().name()).stream())
                        .findFirst());
    }

    EntityResolution build(List<Extraction> extractions) {
        TreeMap<String, EntityNode> nodes = new TreeMap<>();
        TreeMap<String, SortedMap<String, String>> keys = new TreeMap<>();
        extractions.forEach(e -> keys.put(e.article().id(), new TreeMap<>()));
        sets.forEach((key, units) -> {
            nodes.put(key, node(key, units));
            units.forEach(u -> keys.computeIfAbsent(u.article(), a -> new TreeMap<>())
                    .put(u.entity().id(), key));
        });
        return new EntityResolution(nodes, keys);
    }

    private EntityNode node(String key, List<Unit> units) {
        Entity best = best(units);
        TreeSet<String> aliases = new TreeSet<>();
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Unit unit : units) {
            aliases.add(unit.entity().name());
            aliases.addAll(unit.entity().aliases());
            unit.entity().attributes().forEach(attributes::putIfAbsent);
        }
        String name = best.name();
        Optional<Gazetteer.Entry> known = entry(units);
        if (known.isPresent()) {
            name = known.get().name();
            aliases.addAll(known.get().aliases());
            known.get().wikidata().ifPresent(q -> attributes.put("wikidata", q));
        }
        aliases.remove(name);
        return new EntityNode(key, best.type(), name, List.copyOf(aliases), attributes);
    }

    /** The entity whose name stands for the set: of full names that which most articles give, then the longer one. */
    private static Entity best(List<Unit> units) {
        Map<String, Long> articles = new TreeMap<>();
        units.forEach(u -> articles.merge(u.entity().name(), 1L, Long::sum));
        return units.stream()
                .map(Unit::entity)
                .max(Comparator.comparingInt((Entity e) -> Math.min(2, e.name().split("\\s+").length))
                        .thenComparing(e -> articles.getOrDefault(e.name(), 0L))
                        .thenComparing(e -> e.name().length())
                        .thenComparing(Entity::name))
                .orElseThrow();
    }
}
