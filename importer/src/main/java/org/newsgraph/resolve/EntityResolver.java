package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;

/** Decides which entities of different documents are one. Pure: the order of the extractions does not matter. */
public final class EntityResolver {
    private final Decisions decisions;
    private final Gazetteer gazetteer;

    /** A resolver that knows of the user's decisions and gazetteer. */
    public EntityResolver(Decisions decisions, Gazetteer gazetteer) {
        this.decisions = decisions;
        this.gazetteer = gazetteer;
    }

    /** Gives every entity of the extractions its node. */
    public EntityResolution resolve(Collection<Extraction> extractions) {
        return resolve(Gists.of(extractions));
    }

    /** Gives every entity of the gists its node. */
    public EntityResolution resolve(Gists gists) {
        return gather(gists).build(gists.articles());
    }

    private Nodes gather(Gists gists) {
        List<Unit> units = units(gists);
        Contexts contexts = new Contexts(units);
        Map<EntityType, List<Unit>> byType = new EnumMap<>(EntityType.class);
        Nodes nodes = new Nodes(gazetteer, decisions);
        for (Unit unit : units) {
            if (unit.isNamed() && !EntityKey.isFixed(unit.entity())) {
                byType.computeIfAbsent(unit.entity().type(), t -> new ArrayList<>())
                        .add(unit);
            } else {
                nodes.add(fixedKey(unit), List.of(unit));
            }
        }
        List<Collection<List<Unit>>> sets = List.copyOf(byType.keySet()).parallelStream()
                .map(type -> sets(type, byType.getOrDefault(type, List.of()), contexts))
                .toList();
        sets.forEach(ofType -> ofType.forEach(nodes::add));
        return nodes;
    }

    private static String fixedKey(Unit unit) {
        String key = EntityKey.of(unit.entity());
        return unit.isNamed()
                ? key
                : EntityKey.inArticle(key, unit.article()) + "-" + unit.entity().id();
    }

    /** In the order of articles' ids, then of ids in the article. */
    private static List<Unit> units(Gists gists) {
        List<Unit> units = new ArrayList<>();
        for (Gist gist : gists.entities()) {
            int begin = units.size();
            for (Gist.Named named : gist.entities()) {
                units.add(new Unit(gist.article(), named.entity(), named.mentions()));
            }
            units.subList(begin, units.size())
                    .sort(Comparator.comparing(u -> u.entity().id()));
        }
        return units;
    }

    private Collection<List<Unit>> sets(EntityType type, List<Unit> units, Contexts contexts) {
        Joins joins = new Joins(units, decisions.neverMerges());
        if (type == EntityType.PERSON) {
            new PersonResolver(units, contexts, joins).resolve();
        } else {
            new NamedResolver(units, contexts, joins).resolve();
        }
        return joins.all();
    }
}
