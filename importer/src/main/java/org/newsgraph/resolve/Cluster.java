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
        if (units.size() == 1 && known == null) {
            Entity only = units.get(0).entity();
            List<String> others =
                    only.aliases().stream().filter(a -> !a.equals(only.name())).toList();
            return new EntityNode(key, only.type(), only.name(), others, only.attributes());
        }
        Entity best = best(units.subList(0, leading));
        boolean unnamed = best.attributes().containsKey("unnamed");
        TreeSet<String> aliases = new TreeSet<>();
        TreeMap<String, String> attributes = new TreeMap<>();
        Entity before = null;
        int alike = 0;
        for (Unit unit : units) {
            Entity entity = unit.entity();
            alike = before != null && isLike(entity, before) ? alike + 1 : 0;
            if (alike < 2) { // joining titles a third time changes nothing
                if (unnamed || unit.isNamed()) {
                    aliases.add(entity.name());
                    aliases.addAll(entity.aliases());
                }
                entity.attributes()
                        .forEach((name, value) -> attributes.merge(
                                name, value, (a, b) -> name.equals(Entity.TITLES) ? Entity.joinTitles(a, b) : a));
            }
            before = entity;
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

    private static boolean isLike(Entity one, Entity other) {
        return one.name().equals(other.name())
                && one.aliases().equals(other.aliases())
                && one.attributes().equals(other.attributes());
    }

    /** The entity whose name stands for the units: of full names that which most articles give, then the longer one. */
    static Entity best(List<Unit> units) {
        Entity one = units.get(0).entity();
        if (units.stream().allMatch(u -> u.entity().name().equals(one.name()))) {
            return one;
        }
        Map<String, Integer> counts = new TreeMap<>();
        Map<String, Entity> first = new TreeMap<>();
        for (Unit unit : units) {
            counts.merge(unit.entity().name(), 1, Integer::sum);
            first.putIfAbsent(unit.entity().name(), unit.entity());
        }
        return first.values().stream()
                .max(Comparator.comparingInt((Entity e) -> e.name().strip().indexOf(' ') < 0 ? 1 : 2)
                        .thenComparing(e -> counts.getOrDefault(e.name(), 0))
                        .thenComparing(e -> e.name().length())
                        .thenComparing(Entity::name))
                .orElseThrow();
    }
}
