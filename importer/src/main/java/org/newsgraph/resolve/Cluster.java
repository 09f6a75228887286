package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;

/** Units that are one: what becomes a node. The first of them give it its name, those that the user merges into it do not. */
final class Cluster {
    private final List<Unit> units;
    private int leading;
    private Gazetteer.@Nullable Entry known;

    Cluster(List<Unit> units, Gazetteer.@Nullable Entry known) {
        this.units = new ArrayList<>(units);
        this.leading = units.size();
        this.known = known;
    }

    List<Unit> units() {
        return List.copyOf(units);
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** Adds units that articles suggest. */
    void add(List<Unit> more) {
        units.addAll(leading, more);
        leading += more.size();
    }

    /** Adds what the user merges into it. */
    void merge(Cluster other) {
        units.addAll(other.units);
        known = known == null ? other.known : known;
    }

    /** Takes out the units of an article. */
    List<Unit> remove(String article) {
        List<Unit> gone =
                units.stream().filter(u -> u.article().equals(article)).toList();
        leading -=
                (int) units.subList(0, leading).stream().filter(gone::contains).count();
        units.removeAll(gone);
        leading = leading == 0 ? units.size() : leading;
        return gone;
    }

    EntityNode node(String key) {
        Entity best = best(units.subList(0, leading));
        boolean unnamed = best.attributes().containsKey("unnamed");
        TreeSet<String> aliases = new TreeSet<>();
        TreeMap<String, String> attributes = new TreeMap<>();
        for (Unit unit : units) {
            if (unnamed || unit.isNamed()) {
                aliases.add(unit.entity().name());
                aliases.addAll(unit.entity().aliases());
            }
            unit.entity().attributes().forEach(attributes::putIfAbsent);
        }
        if (!unnamed) {
            attributes.remove("unnamed");
        }
        String name = best.name();
        if (known != null) {
            name = known.name();
            aliases.addAll(known.aliases());
            Optional<String> item = known.wikidata();
            item.ifPresent(q -> attributes.put("wikidata", q));
        }
        aliases.remove(name);
        return new EntityNode(key, best.type(), name, List.copyOf(aliases), attributes);
    }

    /** The entity whose name stands for the units: of full names that which most articles give, then the longer one. */
    static Entity best(List<Unit> units) {
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
