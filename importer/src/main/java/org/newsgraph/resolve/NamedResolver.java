package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/**
 * Which organizations, places, groups or events (of one type) of different articles are one: those of one name, in one spelling;
 * and a name that articles give as an alias of exactly one fuller name, if it is its acronym or the articles share context.
 */
final class NamedResolver {
    private final List<Unit> units;
    private final Contexts contexts;
    private final Joins joins;
    private final Map<String, String> spellings = new HashMap<>();

    NamedResolver(List<Unit> units, Contexts contexts, Joins joins) {
        this.units = units;
        this.contexts = contexts;
        this.joins = joins;
    }

    void resolve() {
        Map<String, List<Integer>> byName = new TreeMap<>();
        Map<String, Set<String>> fuller = new HashMap<>();
        for (int i = 0; i < units.size(); i++) {
            String key = canonical(units.get(i).entity());
            byName.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            EntityType type = units.get(i).entity().type();
            for (String alias : units.get(i).entity().aliases()) {
                String other = spellings.computeIfAbsent(alias, a -> canonical(type, a));
                if (!other.equals(key)) {
                    fuller.computeIfAbsent(other, k -> new TreeSet<>()).add(key);
                }
            }
        }
        byName.values().forEach(same -> same.forEach(i -> joins.join(same.get(0), i)));
        byName.forEach((name, same) -> {
            Set<String> full = fuller.getOrDefault(name, Set.of());
            if (full.size() == 1) {
                joinAlias(same, byName.getOrDefault(full.iterator().next(), List.of()));
            }
        });
    }

    private void joinAlias(List<Integer> alias, List<Integer> full) {
        for (int i : alias) {
            if (!full.isEmpty() && (isAcronym(i, full.get(0)) || context(i, full))) {
                joins.join(full.get(0), i);
            }
        }
    }

    private boolean isAcronym(int alias, int full) {
        return OrganizationName.isAcronym(units.get(alias).entity().name())
                && OrganizationName.isAcronymOf(
                        units.get(alias).entity().name(),
                        units.get(full).entity().name());
    }

    private boolean context(int alias, List<Integer> full) {
        Set<String> without = Stream.of(units.get(alias), units.get(full.get(0)))
                .map(unit -> Fold.key(unit.entity().name()))
                .collect(Collectors.toSet());
        return full.stream()
                .limit(20)
                .anyMatch(f ->
                        contexts.shared(units.get(alias).article(), units.get(f).article(), without) > 0);
    }

    /** The name in one spelling, with the country for bodies that every country has. */
    private String canonical(Entity entity) {
        String of = entity.attributes().get("of");
        return spellings.computeIfAbsent(entity.name(), n -> canonical(entity.type(), n))
                + (of == null ? "" : "|" + of);
    }

    /** One spelling for all the usual ones of a name. */
    private static String canonical(EntityType type, String name) {
        return switch (type) {
            case ORGANIZATION ->
                Organizations.standard()
                        .fullName(name)
                        .map(OrganizationName::key)
                        .orElseGet(() -> OrganizationName.key(name));
            case PLACE ->
                Places.standard()
                        .byName(name)
                        .map(p -> Fold.key(p.names().get(0)))
                        .orElseGet(() -> OrganizationName.key(name));
            case GROUP -> {
                String key = Fold.key(name);
                yield key.endsWith("s") && key.length() > 4 ? key.substring(0, key.length() - 1) : key;
            }
            default -> Fold.key(name);
        };
    }
}
