package org.newsgraph.resolve;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.Extraction;

/** Decides which entities of different documents are one. Pure: the order of the extractions does not matter. */
public final class EntityResolver {
    /** Gives every entity of the extractions, which come sorted by article id, its node. */
    public EntityResolution resolve(List<Extraction> extractions) {
        SortedMap<String, EntityNode> nodes = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();
        for (Extraction extraction : extractions) {
            SortedMap<String, String> ofArticle = new TreeMap<>();
            for (Entity entity : extraction.mentions().entities()) {
                String key = EntityKey.of(entity);
                ofArticle.put(entity.id(), key);
                nodes.putIfAbsent(
                        key, new EntityNode(key, entity.type(), entity.name(), entity.aliases(), entity.attributes()));
            }
            keys.put(extraction.article().id(), ofArticle);
        }
        return new EntityResolution(nodes, keys);
    }
}
